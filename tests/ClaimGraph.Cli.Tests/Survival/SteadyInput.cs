using System.Globalization;
using System.Text;
using ClaimGraph.Reading;
using ClaimGraph.Tests.News;
using ClaimGraph.Tests.Watching;

namespace ClaimGraph.Tests.Survival;

/// <summary>Files that arrive one after the other, as long as it is told to: most are new, some are longer than before, some lines cannot be read.</summary>
/// <param name="room">Whose inbox they arrive in.</param>
/// <param name="pause">The time between two files.</param>
sealed class SteadyInput(Newsroom room, TimeSpan pause)
{
    const int LinesAFile = 12;
    const int ChangedEvery = 7;
    const int RejectedEvery = 90;

    readonly List<(string Name, string[] Lines)> files = [];
    volatile bool isStopped;

    /// <summary>How often a file could not be written, and was written later.</summary>
    internal int Refused { get; private set; }

    /// <summary>How many files have arrived, changes included.</summary>
    internal int Arrived { get; private set; }

    /// <summary>Lets files arrive until <see cref="Stop"/>.</summary>
    internal async Task RunAsync()
    {
        using var timer = new PeriodicTimer(pause);
        using var lines = Lines().GetEnumerator();
        for (var number = 0; !isStopped; number++)
        {
            var fresh = Take(lines, LinesAFile);
            if (number % ChangedEvery == ChangedEvery - 1)
            {
                var changed = number * 31 % files.Count;
                files[changed] = (files[changed].Name, [.. files[changed].Lines, .. fresh]);
                await PutAsync(files[changed]);
            }
            else
            {
                files.Add((string.Create(CultureInfo.InvariantCulture, $"hour-{number / 100}/f{number:00000}.jsonl"), fresh));
                await PutAsync(files[^1]);
            }

            await timer.WaitForNextTickAsync();
        }
    }

    /// <summary>Lets no more files arrive.</summary>
    internal void Stop() => isStopped = true;

    async Task PutAsync((string Name, string[] Lines) file)
    {
        while (true)
        {
            try
            {
                room.Put(file.Name, file.Lines);
                Arrived++;
                return;
            }
            catch (IOException)
            {
                // The disk is full. Whoever writes news tries again.
                Refused++;
                await Task.Delay(pause);
            }
        }
    }

    static string[] Take(IEnumerator<string> lines, int count)
    {
        var taken = new string[count];
        for (var i = 0; i < count; i++)
        {
            lines.MoveNext().ShouldBeTrue("there is news for ever");
            taken[i] = lines.Current;
        }

        return taken;
    }

    static IEnumerable<string> Lines()
    {
        var number = 0;
        using var stream = new MemoryStream();
        using var writer = new ClaimWriter(stream);
        foreach (var claim in new NewsWorld(int.MaxValue).Claims())
        {
            stream.SetLength(0);
            writer.Write(claim);
            var line = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
            yield return ++number % RejectedEvery == 0 ? line.Replace("\"kind\"", "\"sort\"", StringComparison.Ordinal) : line;
        }
    }
}
