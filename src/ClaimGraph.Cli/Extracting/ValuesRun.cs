using ClaimGraph.Claims;
using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Finds the numbers and dates of texts and articles, and says what could not be read.</summary>
sealed class ValuesRun(Output output, ValueFinder finder, ArticleOptions options)
{
    readonly FirstRejections first = new(output);
    long read;
    long rejected;
    long unread;

    /// <summary>Reads the files and writes what is found.</summary>
    internal void Run(IReadOnlyList<LoadInput> inputs, Stream target, CancellationToken cancellationToken)
    {
        using var json = new ValuesJson(target);
        foreach (var input in inputs)
        {
            try
            {
                using var opened = OpenedInput.Open(input);
                foreach (var item in Cases(opened, input))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    json.Write(item, finder.Find(item));
                    read++;
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                unread++;
                output.Fault(Output.Safe($"{input.File} cannot be read: {error.Message}"));
            }
        }
    }

    /// <summary>Says what could not be read.</summary>
    /// <returns>The exit code.</returns>
    internal int Finish(int files)
    {
        output.Flush();
        first.Finish(kept: true);
        if (rejected > 0) output.Note($"{Show.Count(read)} read, {Show.Count(rejected)} rejected");
        if (read > 0 || (rejected == 0 && unread < files)) return ExitCode.Done;
        output.Fault("nothing could be read.");
        return ExitCode.Nothing;
    }

    // A case is less than an article of a list: it needs no outlet.
    IEnumerable<ValueCase> Cases(OpenedInput opened, LoadInput input) => opened.Articles is { } format and not ArticleFileFormat.List
        ? Articles(opened.Stream, input, format)
        : ValueCaseReader.Read(opened.Stream, input.File, Reject);

    IEnumerable<ValueCase> Articles(Stream stream, LoadInput input, ArticleFileFormat format)
    {
        using var source = new ArticleSource(stream, input.File, format, input.Folder, options with { Outlet = options.Outlet ?? "unknown" });
        while (source.TryRead(out var one))
        {
            if (one.Rejection is { } rejection) Reject(rejection);
            else yield return new ValueCase(one.Article!.Article.Key, one.Article.Text, one.Article.Article.Published is { IsUnknown: false } day ? day : null);
        }
    }

    void Reject(Rejection rejection)
    {
        rejected++;
        first.Add(rejection);
    }
}
