using ClaimGraph.Claims;
using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Reading.Articles;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Finds the claims of article files and says what came of it.</summary>
sealed class ClaimsRun(Output output, ArticleClaims finder, ArticleOptions options)
{
    readonly FirstRejections first = new(output);
    readonly FirstRemarks remarks = new(output);
    long articles;
    long claims;
    long rejected;
    long passed;
    long unread;

    /// <summary>Reads the files and writes what is found.</summary>
    internal void Run(IReadOnlyList<LoadInput> inputs, IFoundWriter writer, CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            try
            {
                using var opened = OpenedInput.Open(input);
                if (opened.Articles is { } format) Read(opened.Stream, input, format, writer, cancellationToken);
                else if (IsBlank(opened.Stream)) output.Note(Output.Safe($"{input.File} is empty."));
                else Pass($"{input.File} holds no articles: 'claimgraph load' reads claims.");
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                unread++;
                output.Fault(Output.Safe($"{input.File} cannot be read: {error.Message}"));
            }
        }
    }

    /// <summary>Says what came of it.</summary>
    /// <returns>The exit code.</returns>
    internal int Finish(int files)
    {
        output.Flush();
        first.Finish(kept: true);
        remarks.Finish();
        output.Note($"{Words.Count(articles, "article")} in {Words.Count(files, "file")}: {Words.Count(claims, "claim")}, {Show.Count(rejected)} rejected");
        if (articles > 0 || (rejected == 0 && passed + unread < files)) return ExitCode.Done;
        output.Fault("nothing could be read.");
        return ExitCode.Nothing;
    }

    void Read(Stream stream, LoadInput input, ArticleFileFormat format, IFoundWriter writer, CancellationToken cancellationToken)
    {
        using var source = new ArticleSource(stream, input.File, format, input.Folder, options);
        while (source.TryRead(out var read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (read.Rejection is { } rejection) Reject(rejection);
            else Write(input.File, read.Number, read.Article!, writer);
        }
    }

    void Write(string file, long number, ArticleText article, IFoundWriter writer)
    {
        articles++;
        var found = finder.Find(article);
        claims += found.Claims.Count;
        if (found.Remark is { } remark) remarks.Add(new ArticleRemark(file, number, article.Article.Key, remark));
        foreach (var claim in found.Claims) writer.Write(found.Article, claim);
    }

    void Reject(Rejection rejection)
    {
        rejected++;
        first.Add(rejection);
    }

    void Pass(string words)
    {
        passed++;
        output.Fault(Output.Safe(words));
    }

    static bool IsBlank(Stream stream)
    {
        Span<byte> buffer = stackalloc byte[4_096];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (!buffer[..count].Trim(" \t\r\n\uFEFF"u8).IsEmpty) return false;
        }

        return true;
    }
}
