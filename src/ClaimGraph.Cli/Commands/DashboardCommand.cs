using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Dashboard;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Commands;

/// <summary>The console dashboard.</summary>
sealed class DashboardCommand : CliCommand
{
    const double DefaultInterval = 2;

    readonly Option<string> interval = new("--interval") { Description = $"Seconds between two readings of the graph, at least [{DefaultInterval}]", HelpName = "SECONDS" };
    readonly Option<string> report = new("--report") { Description = "An HTML report of this graph, for the key o to open [one of the question alone is written]", HelpName = "FILE" };
    readonly Option<bool> once = new("--once") { Description = "Print what the graph holds as text and end; also without a terminal" };
    readonly Option<bool> json = new("--json") { Description = "The same as JSON" };

    /// <summary>Creates the command.</summary>
    internal DashboardCommand()
        : base("dashboard", "Show the graph live: totals, loads, conflicts with their quotes, outlets, rejections. ? shows the keys.",
            "claimgraph dashboard", "claimgraph dashboard --graph http://localhost:7474 --interval 10", "claimgraph dashboard --once", "claimgraph dashboard --json")
    {
        interval.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Seconds(token.Value) is null) result.AddError($"--interval takes seconds from 0.1 to 3600; not '{token.Value}'.");
        });
        Add(interval);
        Add(report);
        Add(once);
        Add(json);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "j k move, Enter opens a question, / filters, Tab changes the pane, s the order, c copies a quote, o opens the report, q leaves.",
        "A slow graph is never asked faster than it answers; the screen says how old its data are.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var output = invocation.Output;
        if (invocation.Value(report) is { } path && !File.Exists(path)) throw new UsageException($"--report {path}: there is no such file. 'claimgraph report --out {path}' writes it.");
        var pause = TimeSpan.FromSeconds(Seconds(invocation.Value(interval)) ?? DefaultInterval);
        var settings = invocation.Settings();
        var composition = invocation.Compose(settings);
        var comparer = composition.Comparer(composition.Vocabulary());
        using var interrupt = new Interrupt(() => { });
        var graph = await composition.OpenAsync(interrupt.Token);
        using var reader = new SnapshotReader(graph, pause, invocation.Time);
        if (invocation.Value(json) || invocation.Value(once) || !CanDraw(output))
        {
            await using (graph) Print(output, await reader.ReadAsync(interrupt.Token), invocation.Value(json), invocation.Time.GetUtcNow());
            return ExitCode.Done;
        }

        var opener = new ReportOpener(graph, Provenance.Of(settings), invocation.Value(report));
        var loop = new DashboardLoop(graph, reader, comparer, opener, new TerminalWindow(output), output.DataHasColor, invocation.Time);
        if (await loop.RunAsync(pause, interrupt.Token)) await graph.DisposeAsync();
        return ExitCode.Done;
    }

    static void Print(Output output, Snapshot snapshot, bool asJson, DateTimeOffset now)
    {
        if (asJson) SnapshotJson.Write(output, snapshot, now);
        else SnapshotText.Write(output, snapshot, now);
    }

    static bool CanDraw(Output output) => output.DataIsTerminal && !Console.IsInputRedirected && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or "");

    static double? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.1 and <= 3_600 ? seconds : null;
}
