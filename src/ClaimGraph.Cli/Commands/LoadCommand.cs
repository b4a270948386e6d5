using System.CommandLine;
using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reading;
using ClaimGraph.Reporting;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Commands;

/// <summary>Loads claim and article files into the graph.</summary>
sealed class LoadCommand : CliCommand
{
    readonly Argument<string[]> paths = new("PATH") { Description = "Claim files, article files and folders; - for standard input", Arity = ArgumentArity.OneOrMore };
    readonly Option<string> format = new("--format") { Description = "Read claims only, as jsonl or csv [told by the extension and the first line]", HelpName = "FORMAT" };
    readonly Option<bool> dryRun = new("--dry-run", "-n") { Description = "Read and check only; write nothing" };
    readonly Option<string> rejected = new("--rejected") { Description = "Keep the rejected lines with their reasons, to mend and load again", HelpName = "FILE" };
    readonly Option<string> report = new("--report") { Description = "Write the report too: .md, .json or .csv", HelpName = "FILE" };
    readonly Option<string> batchSize = new("--batch-size") { Description = "Lines written in one transaction [2000], from 1 to 20000", HelpName = "N" };
    readonly Option<bool> reread = new("--reread") { Description = "Read files again that are in the graph already, unchanged" };
    readonly ArticleDefaults defaults = new();
    readonly Option<bool> json = new("--json") { Description = "Print the summary as JSON" };

    /// <summary>Creates the command.</summary>
    internal LoadCommand()
        : base("load", "Load claim and article files into the graph. Loading twice changes nothing.",
            "claimgraph load claims.jsonl", "claimgraph load articles.jsonl pages/ --outlet sana", "claimgraph load inbox/ --rejected rejected.jsonl --report report.md",
            "claimgraph load --dry-run claims.csv", "cat claims.jsonl | claimgraph load - --graph http://localhost:7474")
    {
        Add(paths);
        Add(format.Accept("jsonl", "csv"));
        Add(dryRun);
        Add(rejected);
        Add(report);
        Add(batchSize);
        Add(reread);
        foreach (var option in defaults.All) Add(option);
        Add(json);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "Claim files end in .jsonl, .ndjson or .csv; article files, of which the claims are found first, in .txt, .md, .html, .rss,",
        ".atom or .xml. A .jsonl whose first line has 'text' and no 'kind' is a list of articles. 'claimgraph extract --help' says",
        "more about articles, and 'claimgraph extract --explain' how their claims are found.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var output = invocation.Output;
        var reading = invocation.ReadSettings(invocation.Value(batchSize) is { } size ? [new GivenSetting(SettingsTable.BatchSize, size, "--batch-size")] : []);
        List<string> faults = [.. reading.Faults, .. OwnFaults(invocation)];
        var articles = defaults.Read(invocation, faults);
        if (faults.Count > 0) throw new UsageException(faults);

        var composition = invocation.Compose(reading.Settings);
        var scheme = composition.Vocabulary();
        var list = new InputWalk(Format(invocation)).Walk(invocation.Value(paths)!);
        foreach (var fault in list.Faults) output.Fault(Output.Safe(fault));
        if (list.Inputs.Count == 0) return Finish(output, new LoadResult([], Books.Empty, 0), null, invocation.Value(json), list.Faults);

        using var interrupt = new Interrupt(output);
        using var keep = OpenRejected(invocation, list.Inputs);
        await using var graph = invocation.Value(dryRun) ? null : composition.Graph();
        if (graph is not null) await graph.OpenAsync(interrupt.Token);
        var meter = new InputMeter(list.Inputs, isHashedFirst: graph is not null && !invocation.Value(reread));
        var result = await LoadAsync(invocation, graph, scheme, reading.Settings.Loader(invocation.Value(reread)) with { Articles = articles }, meter, keep, interrupt.Token);
        foreach (var file in result.Files)
            if (file.Fault is not null) output.Fault(Output.Safe($"{file.File}: {file.Fault}"));
        var code = Finish(output, result, graph?.Address, invocation.Value(json), list.Faults);
        if (graph is not null && invocation.Value(report) is { } path) await WriteReportAsync(invocation, graph, path, Provenance.Of(reading.Settings), interrupt.Token);
        return interrupt.Token.IsCancellationRequested ? ExitCode.Stopped : code;
    }

    static async Task<LoadResult> LoadAsync(
        Invocation invocation, IClaimGraph? graph, ConceptScheme scheme, LoaderSettings settings, InputMeter meter, RejectedFile? keep, CancellationToken cancellationToken)
    {
        await using var progress = ProgressViews.Start(invocation.Output, invocation.Time, "line");
        var first = new FirstRejections(invocation.Output);
        var remarks = new FirstRemarks(invocation.Output);
        var loader = new Loader(graph, scheme, settings, invocation.Time)
        {
            OnRemark = remarks.Add,
            OnRejection = rejection =>
            {
                first.Add(rejection);
                keep?.Write(rejection);
            },
            OnProgress = step => progress.Show(meter.Of(step)),
            OnRetry = why => invocation.Output.Note(Output.Safe(why)),
        };
        try
        {
            return await loader.LoadAsync(meter.Inputs, cancellationToken);
        }
        finally
        {
            first.Finish(keep is not null);
            remarks.Finish();
        }
    }

    static int Finish(Output output, LoadResult result, string? graph, bool asJson, IReadOnlyList<string> faults)
    {
        if (asJson) LoadSummary.WriteJson(output, result, graph, faults);
        else if (!output.Quiet && result.Files.Count > 0) LoadSummary.WriteText(output, result, graph);
        if (!LoadSummary.IsNothing(result)) return faults.Count == 0 && result.Files.All(file => file.Fault is null) ? ExitCode.Done : ExitCode.Nothing;
        output.Fault("nothing could be loaded.");
        return ExitCode.Nothing;
    }

    static async Task WriteReportAsync(Invocation invocation, IClaimGraph graph, string path, ReportProvenance provenance, CancellationToken cancellationToken)
    {
        var options = new ReportOptions(ReportFormats.OfFile(path)!.Value, ReportFilter.None) { Provenance = provenance };
        await ReportFile.WriteAsync(invocation, graph, options, path, cancellationToken);
        invocation.Output.Note($"report: {Output.Safe(path)}");
    }

    ClaimFileFormat? Format(Invocation invocation) => invocation.Value(format) switch
    {
        "csv" => ClaimFileFormat.Csv,
        "jsonl" => ClaimFileFormat.JsonLines,
        _ => null,
    };

    IEnumerable<string> OwnFaults(Invocation invocation)
    {
        if (invocation.Value(report) is not { } path) yield break;
        if (ReportFormats.OfFile(path) is null) yield return ReportFormats.Fault("--report", path);
        if (invocation.Value(dryRun)) yield return "--report needs the graph, and --dry-run writes none: leave one of them out.";
    }

    RejectedFile? OpenRejected(Invocation invocation, IReadOnlyList<LoadInput> inputs)
    {
        if (invocation.Value(rejected) is not { } path) return null;
        var full = Path.GetFullPath(path);
        if (inputs.Any(input => input.File != "-" && Path.GetFullPath(input.File) == full))
            throw new UsageException($"--rejected {path} is one of the files to load: name another.");
        try
        {
            return new RejectedFile(File.Create(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--rejected {path} cannot be written: {error.Message}");
        }
    }
}
