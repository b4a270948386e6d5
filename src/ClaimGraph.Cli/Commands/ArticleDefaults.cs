using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options that say what articles leave open.</summary>
sealed class ArticleDefaults
{
    readonly Option<string> outlet = new("--outlet") { Description = "The outlet of articles that name none", HelpName = "NAME" };
    readonly Option<string> published = new("--published") { Description = "When articles were published that do not say so: 2019-02-27", HelpName = "DATE" };

    /// <summary>The options.</summary>
    internal IEnumerable<Option> All => [outlet, published];

    /// <summary>Reads them.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="faults">Takes what is wrong, each a sentence that says what to do.</param>
    internal ArticleOptions Read(Invocation invocation, List<string> faults)
    {
        var options = new ArticleOptions { Outlet = invocation.Value(outlet), Published = Published(invocation, faults) };
        if (options.Fault() is { } fault) faults.Add($"--outlet: {fault}");
        return options;
    }

    DateSpan? Published(Invocation invocation, List<string> faults)
    {
        if (invocation.Value(published) is not { } text) return null;
        if (!Edtf.TryParse(text, out var span, out var fault)) faults.Add($"--published {text}: {fault}");
        else if (span.IsOpen) faults.Add($"--published {text}: an article is published on a day or at an instant; give both ends.");
        return span;
    }
}
