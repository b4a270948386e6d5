using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Loading;

/// <summary>Measures how much of some files is read, in bytes.</summary>
sealed class InputMeter
{
    readonly long total;
    readonly bool isTotalKnown;
    long before;
    long lines;
    LoadProgress? last;
    CountedStream? current;

    /// <summary>Creates the meter.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="isHashedFirst">Whether files that can be opened twice are, and the first time is no progress.</param>
    internal InputMeter(IReadOnlyList<LoadInput> inputs, bool isHashedFirst)
    {
        isTotalKnown = inputs.All(input => input.CanReopen);
        var watched = new List<LoadInput>();
        foreach (var input in inputs)
        {
            var start = total;
            total += isTotalKnown ? SizeOf(input.File) : 0;
            var isFirst = isHashedFirst && input.CanReopen;
            watched.Add(input with { Open = () => Open(input, start, ref isFirst) });
        }

        Inputs = watched;
    }

    /// <summary>The files to load, watched.</summary>
    internal IReadOnlyList<LoadInput> Inputs { get; }

    /// <summary>How far a load is.</summary>
    internal ProgressStep Of(LoadProgress progress)
    {
        // The books of one file grow; those of the next one begin anew.
        if (last is not null && (last.File != progress.File || progress.Books.Lines < last.Books.Lines)) lines += last.Books.Lines;
        last = progress;
        var read = Volatile.Read(ref before) + (Volatile.Read(ref current)?.Count ?? 0);
        return new ProgressStep(Output.Safe(progress.File), isTotalKnown && total > 0 ? Math.Min(1, (double)read / total) : null, lines + progress.Books.Lines);
    }

    Stream Open(LoadInput input, long start, ref bool isFirst)
    {
        var stream = input.Open();
        Volatile.Write(ref before, start);
        var counted = isFirst ? null : new CountedStream(stream);
        isFirst = false;
        Volatile.Write(ref current, counted);
        return counted ?? stream;
    }

    static long SizeOf(string file)
    {
        try
        {
            return new FileInfo(file).Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Whoever opens it tells why.
            return 0;
        }
    }
}
