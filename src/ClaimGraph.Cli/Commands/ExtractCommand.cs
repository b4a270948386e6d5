using System.CommandLine;
using ClaimGraph.Cli.Extracting;
using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Reading.Articles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Commands;

/// <summary>Prints the claims that articles make, or the number and date expressions of texts.</summary>
sealed class ExtractCommand : CliCommand
{
    readonly Argument<string[]> paths = new("PATH") { Description = "Article files and folders; - for standard input", Arity = ArgumentArity.OneOrMore };
    readonly Option<string> file = new("--out", "-o") { Description = OutputPath.Description, HelpName = "FILE" };
    readonly Option<bool> explain = new("--explain") { Description = "Print each claim in words, with the rule and the words that gave each field" };
    readonly Option<bool> json = new("--json") { Description = "With --explain: print a line of JSON for each claim" };
    readonly Option<bool> values = new("--values") { Description = "Print every number and date expression found instead, a line of JSON for each text" };
    readonly ArticleDefaults defaults = new();

    /// <summary>Creates the command.</summary>
    internal ExtractCommand()
        : base("extract", "Find the claims that articles make; print them as a claim file.",
            "claimgraph extract articles.jsonl --out claims.jsonl", "claimgraph extract --explain news/ --outlet sana --published 2019-02-27",
            "claimgraph extract page.html --explain --json", "echo '{\"id\":\"1\",\"text\":\"more than 200 fighters\"}' | claimgraph extract --values -")
    {
        Add(paths);
        Add(file);
        Add(explain);
        Add(json);
        foreach (var option in defaults.All) Add(option);
        Add(values);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "Articles come as lines {\"id\",\"outlet\",\"published\",\"title\",\"text\",\"language\",\"url\"} (.jsonl, and standard input), as text",
        "(.txt), Markdown (.md), pages (.html) or feeds (.rss, .atom, .xml). What a text does not say of itself stands in its",
        "front matter, in NAME.json beside it, or in the articles.jsonl of its folder. Arabic and English are read.",
        "",
        "With --values, lines {\"id\",\"text\",\"reference\"} come in too; reference is the day on which the text is read. What is",
        "found goes out as lines {\"id\",\"found\":[{\"text\",\"start\",\"end\",\"kind\",\"min\",\"max\",\"approximate\",\"from\",\"to\"}]}:",
        "kind is number, percent, ordinal, date or duration; start and end count UTF-16 units; an open end is null.",
        "A date whose words contradict each other, such as a weekday that is not that of the day, has no ends and a \"remark\".",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var reading = invocation.ReadSettings();
        List<string> faults = [.. reading.Faults];
        var options = defaults.Read(invocation, faults);
        if (invocation.Value(values) && invocation.Value(explain)) faults.Add("--values and --explain exclude each other: leave one of them out.");
        if (faults.Count > 0) throw new UsageException(faults);

        var scheme = invocation.Compose(reading.Settings).Vocabulary();
        var list = new InputWalk(null).Walk(invocation.Value(paths)!);
        foreach (var fault in list.Faults) invocation.Output.Fault(Output.Safe(fault));
        if (list.Inputs.Count == 0) return ExitCode.Nothing;
        using var interrupt = new Interrupt(invocation.Output);
        return invocation.Value(values)
            ? await RunValuesAsync(invocation, list.Inputs, scheme, options, interrupt.Token)
            : await RunClaimsAsync(invocation, list.Inputs, scheme, options, interrupt.Token);
    }

    async Task<int> RunClaimsAsync(Invocation invocation, IReadOnlyList<LoadInput> inputs, ConceptScheme scheme, ArticleOptions options, CancellationToken cancellationToken)
    {
        var run = new ClaimsRun(invocation.Output, new ArticleClaims(scheme), options);
        await WriteAsync(invocation, target =>
        {
            using var writer = Writer(invocation, target, scheme);
            run.Run(inputs, writer, cancellationToken);
        });
        return run.Finish(inputs.Count);
    }

    async Task<int> RunValuesAsync(Invocation invocation, IReadOnlyList<LoadInput> inputs, ConceptScheme scheme, ArticleOptions options, CancellationToken cancellationToken)
    {
        var run = new ValuesRun(invocation.Output, new ValueFinder(scheme.Hedges), options);
        await WriteAsync(invocation, target => run.Run(inputs, target, cancellationToken));
        return run.Finish(inputs.Count);
    }

    async Task WriteAsync(Invocation invocation, Action<Stream> write)
    {
        if (invocation.Path(file) is not { } path)
        {
            invocation.Output.Flush();
            write(invocation.Output.Stream);
            return;
        }

        await AtomicFile.WriteAsync(path, target =>
        {
            using var buffered = new BufferedStream(target, 1 << 16);
            write(buffered);
            return Task.FromResult(true);
        });
    }

    IFoundWriter Writer(Invocation invocation, Stream target, ConceptScheme scheme)
    {
        if (!invocation.Value(explain)) return new FoundLines(target);
        return invocation.Value(json) ? new FoundJson(target) : new FoundText(target, scheme);
    }
}
