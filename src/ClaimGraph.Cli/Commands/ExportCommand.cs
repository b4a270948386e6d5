using System.CommandLine;
using ClaimGraph.Cli.Exports;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Exporting;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Script;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Commands;

/// <summary>Writes the graph for other programs.</summary>
sealed class ExportCommand : CliCommand
{
    readonly Option<string> format = new("--format", "-f") { Description = "graphml, cypher or csv [by the extension of --out; csv for a folder that is there or ends in /]", HelpName = "FORMAT" };
    readonly Option<string> file = new("--out", "-o") { Description = "Write to a file, for csv to a folder, whole or not at all [-, standard output]", HelpName = "PATH" };
    readonly Option<bool> spreadsheet = new("--spreadsheet") { Description = "Make CSV safe to open in a spreadsheet; it no longer imports as the same graph" };

    /// <summary>Creates the command.</summary>
    internal ExportCommand()
        : base("export", "Write the graph for other programs: as GraphML, as a Cypher script or as CSV for Neo4j's import.",
            "claimgraph export --out graph.graphml", "claimgraph export --out graph.cypher", "claimgraph export --format csv --out graph-csv",
            "claimgraph export --format cypher | cypher-shell -u neo4j")
    {
        Add(format.Accept(ExportFormats.Words));
        Add(file);
        Add(spreadsheet);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "graphml  opens in Gephi, yEd and the like; what XML cannot hold, and bidi overrides, show as tokens such as ⟦U+0000⟧",
        "cypher   loads into an empty Neo4j, 5.26 or newer, and gives the same graph",
        "csv      loads into an empty database, in the folder: neo4j-admin database import full @import.args neo4j",
        "         Texts are exact, formulas too: for a spreadsheet use --spreadsheet, or 'claimgraph report --format csv'.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var reading = invocation.ReadSettings();
        List<string> faults = [.. reading.Faults];
        var path = invocation.Path(file);
        var chosen = invocation.Value(format) is { } word ? ExportFormats.OfWord(word) : path is null ? null : ExportFormats.OfPath(path);
        if (chosen is null)
            faults.Add(path is null
                ? "The format is missing: say --format graphml or cypher, or name --out FILE.graphml, FILE.cypher or a folder for csv: one that is there, or FOLDER/."
                : $"--out {path}: the name tells no format. Name a file that ends in .graphml or .cypher, a folder for csv as {path}/, or say --format.");
        if (chosen == ExportFormat.Csv && path is null) faults.Add("--format csv needs --out: the folder for its files.");
        if (invocation.Value(spreadsheet) && chosen != ExportFormat.Csv) faults.Add("--spreadsheet goes with --format csv only: leave it out.");
        if (faults.Count > 0) throw new UsageException(faults);

        using var interrupt = new Interrupt(invocation.Output);
        await using var graph = await invocation.Compose(reading.Settings).OpenAsync(interrupt.Token);
        if (path is null) await WriteAsync(invocation, graph, () => Writer(chosen!.Value, invocation.Output.Stream), interrupt.Token);
        else Tell(invocation.Output, path, chosen!.Value, await WriteAsync(invocation, graph, path, chosen.Value, interrupt.Token));
        return ExitCode.Done;
    }

    static void Tell(Output output, string path, ExportFormat format, ExportOutcome outcome)
    {
        output.Note($"{Words.Count(outcome.Claims, "claim")}, {Words.Count(outcome.Positions, "position")}, {Words.Count(outcome.Links, "link")}: {Output.Safe(path)}");
        if (format == ExportFormat.Csv)
            output.Note($"To load them into an empty database, type in that folder: neo4j-admin database import full @{ImportCsvWriter.ArgumentsFile} neo4j");
    }

    static IExportWriter Writer(ExportFormat format, Stream stream) =>
        format == ExportFormat.Cypher ? new CypherScriptWriter(stream) : new GraphMlWriter(stream);

    Task<ExportOutcome> WriteAsync(Invocation invocation, IGraphSource graph, string path, ExportFormat format, CancellationToken cancellationToken) =>
        format == ExportFormat.Csv
            ? AtomicFolder.WriteAsync(path, ImportCsvWriter.FileNames, ImportCsvWriter.ArgumentsFile, open =>
                WriteAsync(invocation, graph, () => new ImportCsvWriter(open, invocation.Value(spreadsheet)), cancellationToken))
            : AtomicFile.WriteAsync(path, stream => WriteAsync(invocation, graph, () => Writer(format, stream), cancellationToken));

    static async Task<ExportOutcome> WriteAsync(Invocation invocation, IGraphSource graph, Func<IExportWriter> begin, CancellationToken cancellationToken)
    {
        var all = (await graph.SummarizeAsync(cancellationToken)).Claims;
        await using var progress = ProgressViews.Start(invocation.Output, invocation.Time, "claim");
        using var writer = begin();
        return await GraphExport.WriteAsync(graph, writer, claims => progress.Show(new ProgressStep("export", all == 0 ? null : (double)claims / all, claims)), cancellationToken);
    }
}
