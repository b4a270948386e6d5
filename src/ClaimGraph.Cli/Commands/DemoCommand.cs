using System.CommandLine;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Sample;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Commands;

/// <summary>Loads the sample into a fresh embedded graph, writes the report and shows the worst conflicts.</summary>
sealed class DemoCommand : CliCommand
{
    const string GraphFile = "demo.db";
    const string ReportName = "demo-report";

    readonly Argument<string?> folder = new("DIR") { Description = "Where to: demo.db, demo-report.html, demo-report.md and demo-inbox/ in it are replaced [claimgraph-demo]", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Creates the command.</summary>
    internal DemoCommand()
        : base("demo", "Load a small sample into a fresh graph, write its report, show the three worst conflicts.",
            "claimgraph demo", "claimgraph demo /tmp/try") => Add(folder);

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var output = invocation.Output;
        var target = invocation.Value(folder) ?? "claimgraph-demo";
        var settings = invocation.Settings(new GivenSetting(SettingsTable.Graph, $"sqlite:{Path.Combine(target, GraphFile)}", "DIR"));
        var files = Prepare(target);
        var composition = invocation.Compose(settings);
        using var interrupt = new Interrupt(output);
        await using var graph = composition.Graph();
        await graph.OpenAsync(interrupt.Token);
        var result = await new Loader(graph, composition.Vocabulary(), settings.Loader(reread: false), invocation.Time)
            .LoadAsync(new InputWalk(null).Walk(files).Inputs, interrupt.Token);
        var report = Path.Combine(target, ReportName);
        foreach (var (extension, format) in new[] { (".html", ReportFormat.Html), (".md", ReportFormat.Markdown) })
        {
            var options = new ReportOptions(format, ReportFilter.None) { Provenance = Provenance.Of(settings) };
            await AtomicFile.WriteAsync(report + extension, stream => DiscrepancyReport.WriteAsync(graph, options, stream, interrupt.Token));
        }

        if (!output.Quiet) LoadSummary.WriteText(output, result, graph.Address);
        var worst = await WorstConflicts.FindAsync(graph, 3, interrupt.Token);
        output.Line();
        output.Heading("The worst conflicts of the sample");
        foreach (var conflict in worst) Write(output, conflict);
        WriteNext(output, settings.Text(SettingsTable.Graph)!, report, worst);
        return ExitCode.Done;
    }

    static IReadOnlyList<string> Prepare(string target)
    {
        try
        {
            Directory.CreateDirectory(target);
            foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(Path.Combine(target, GraphFile + suffix));
            return SampleFiles.WriteTo(Path.Combine(target, "demo-inbox"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The demo cannot be written to {target}: {error.Message} Name another folder: claimgraph demo DIR");
        }
    }

    static void Write(Output output, Conflict conflict)
    {
        output.Line();
        output.Line(Output.Safe($"{conflict.Question.Label}: {conflict.Link.Severity?.ToString().ToLowerInvariant()}"));
        foreach (var (mark, side) in new[] { ("A", conflict.From), ("B", conflict.To) })
        {
            var sight = First(side);
            ClaimText.Write(output, mark, sight.Id, sight.Claim, side.Position);
        }

        output.Line(Output.Safe($"   {conflict.Link.Reason}"));
    }

    static void WriteNext(Output output, string graph, string report, IReadOnlyList<Conflict> worst)
    {
        output.Line();
        output.Heading("What to type next");
        output.Line(Output.Safe($"  open {report}.html in a browser, or: less {report}.md"));
        if (worst.Count > 0)
            output.Line(Output.Safe($"  claimgraph explain {NameOf(First(worst[0].From))} {NameOf(First(worst[0].To))} --graph {graph}"));
        output.Line(Output.Safe($"  claimgraph status --audit --graph {graph}"));
        output.Line("  claimgraph load YOUR-CLAIMS.jsonl --report report.md");
    }

    // The same claim on every run, whatever order the graph has.
    static ClaimSight First(PositionView view) => view.Claims.OrderBy(sight => sight.Claim.Ref, StringComparer.Ordinal).ThenBy(sight => sight.Id).First();

    static string NameOf(ClaimSight sight) =>
        sight.Claim.Ref is { } name && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? name : sight.Id.ToString()[..12];
}
