using System.CommandLine;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Cli.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClaimGraph.Cli.Commands;

/// <summary>The hosted worker.</summary>
sealed class WatchCommand : CliCommand
{
    readonly Option<string[]> inbox = new("--inbox") { Description = "A folder to watch, with all folders in it; can be repeated", HelpName = "DIR" };
    readonly Option<string> rejects = new("--rejects") { Description = "Keep rejected lines there, for each file in NAME.rejected.jsonl", HelpName = "DIR" };
    readonly Option<string> settle = new("--settle") { Description = "Seconds that a file must stay as it is before it is taken [1]", HelpName = "SECONDS" };
    readonly Option<string> logFormat = new("--log-format") { Description = "text or json [text]", HelpName = "FORMAT" };

    /// <summary>Creates the command.</summary>
    internal WatchCommand()
        : base("watch", "Load all claim and article files in some folders, and those that arrive, until stopped.",
            "claimgraph watch --inbox inbox/", "claimgraph watch --inbox wire/ --inbox desk/ --rejects rejects/ --graph http://localhost:7474",
            "CLAIMGRAPH_WATCH_INBOX=inbox CLAIMGRAPH_LOG_FORMAT=json claimgraph watch")
    {
        Add(inbox);
        Add(rejects);
        Add(settle);
        Add(logFormat.Accept("text", "json"));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "Files are never moved, changed or deleted. What the graph holds already is not loaded again; a file that has changed is.",
        "Several workers may share folders and a graph. A first Ctrl-C or SIGTERM ends the batch in flight, a second ends the program at once.",
        "With OTEL_EXPORTER_OTLP_ENDPOINT set, metrics and traces are exported. 'claimgraph status' shows the workers.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var reading = invocation.ReadSettings([.. Given(invocation)]);
        string[] faults = [.. reading.Faults, .. WatchOptions.Faults(reading.Settings)];
        if (faults.Length > 0) throw new UsageException(faults);
        var options = WatchOptions.From(reading.Settings);

        var composition = invocation.Compose(reading.Settings);
        var scheme = composition.Vocabulary();
        var graph = composition.Graph();
        Action stopping = () => { };
        using var interrupt = new Interrupt(() => stopping());
        using var host = WatchHost.Build(graph, scheme, reading.Settings, options, invocation.Output.Quiet, invocation.Secrets, invocation.Time, interrupt);
        var log = host.Services.GetRequiredService<ILogger<Worker>>();
        stopping = log.Stopping;
        var worker = host.Services.GetRequiredService<Worker>();
        try
        {
            await host.StartAsync(CancellationToken.None);
            await host.WaitForShutdownAsync(CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            // Stopped while it waited for the graph, or the batch in flight took too long.
        }

        if (worker.ExecuteTask is { IsCompleted: true, IsCompletedSuccessfully: false } failed && !(failed.IsCanceled && interrupt.Token.IsCancellationRequested)) await failed;
        if (worker.ExecuteTask is { IsCompleted: false }) log.GivenUp();
        else await graph.DisposeAsync();
        return ExitCode.Done;
    }

    IEnumerable<GivenSetting> Given(Invocation invocation)
    {
        if (invocation.Value(inbox) is { Length: > 0 } folders) yield return new GivenSetting(SettingsTable.Inbox, SettingText.WritePaths(folders), inbox.Name);
        if (invocation.Value(rejects) is { } folder) yield return new GivenSetting(SettingsTable.Rejects, folder, rejects.Name);
        if (invocation.Value(settle) is { } seconds) yield return new GivenSetting(SettingsTable.SettleSeconds, seconds, settle.Name);
        if (invocation.Value(logFormat) is { } format) yield return new GivenSetting(SettingsTable.LogFormat, format, logFormat.Name);
    }
}
