using System.CommandLine;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Commands;

/// <summary>Tells whether the graph is in reach, what it holds, and on demand whether its books close.</summary>
sealed class StatusCommand : CliCommand
{
    readonly Option<bool> audit = new("--audit") { Description = "Count again from the graph itself; exit code 3 when the books do not close" };
    readonly Option<bool> worker = new("--worker") { Description = "For health checks: exit code 3 unless a worker on this machine has reported lately" };
    readonly Option<bool> json = new("--json") { Description = "Print JSON" };

    /// <summary>Creates the command.</summary>
    internal StatusCommand()
        : base("status", "Show whether the graph is in reach, and what it holds. Exit code 3 when it is not.",
            "claimgraph status", "claimgraph status --audit --json", "claimgraph status --worker --quiet --graph http://localhost:7474")
    {
        Add(audit);
        Add(worker);
        Add(json);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var settings = invocation.Settings();
        await using var graph = await invocation.Compose(settings).OpenAsync(CancellationToken.None);
        var workers = await graph.ListWorkersAsync(CancellationToken.None);
        var found = invocation.Value(audit) ? await graph.AuditAsync(CancellationToken.None) : null;
        // A health check asks every few seconds for months: it must not count the whole graph each time.
        var isHealthAlone = invocation.Value(worker) && invocation.Output.Quiet && !invocation.Value(json) && found is null;
        if (!isHealthAlone)
        {
            var summary = await graph.SummarizeAsync(CancellationToken.None);
            var loads = await graph.ListLoadsAsync(1, CancellationToken.None);
            if (invocation.Value(json)) WriteJson(invocation.Output, graph.Address, summary, loads, workers, found);
            else if (!invocation.Output.Quiet) WriteText(invocation.Output, graph.Address, summary, loads, workers, found);
        }

        string[] faults = [.. Faults(invocation.Value(worker), workers, found)];
        foreach (var fault in faults) invocation.Output.Fault(fault);
        return faults.Length == 0 ? ExitCode.Done : ExitCode.Graph;
    }

    static IEnumerable<string> Faults(bool needsWorker, IReadOnlyList<WorkerView> workers, Audit? audit)
    {
        if (audit is { Holds: false }) yield return "the books do not close. Please keep the graph's file, and load the input into a fresh graph.";
        if (needsWorker && !IsHere(workers)) yield return $"no worker on {Environment.MachineName} has reported lately: look at its log, or start one (claimgraph watch --inbox DIR).";
    }

    // A loop, as LINQ over a type that the start does not know would be compiled at every start.
    static bool IsHere(IReadOnlyList<WorkerView> workers)
    {
        foreach (var view in workers)
            if (view.IsAlive && view.Report.Machine == Environment.MachineName) return true;
        return false;
    }

    static void WriteText(Output output, string address, GraphSummary summary, IReadOnlyList<LoadRecord> loads, IReadOnlyList<WorkerView> workers, Audit? audit)
    {
        output.Line($"graph       {Output.Safe(address)} (schema {Show.Count(summary.Schema)})");
        output.Line($"claims      {Show.Count(summary.Claims)} in {Words.Count(summary.Articles, "article")} of {Words.Count(summary.Outlets, "outlet")}, from {Words.Count(summary.Origins, "origin")}");
        output.Line($"questions   {Show.Count(summary.Questions)} with {Words.Count(summary.Positions, "position")}");
        output.Line($"links       {Counts(Names.Verdicts, i => summary.Links[(Verdict)i])}");
        output.Line($"conflicts   {Counts(Names.Severities, i => summary.Conflicts[(Severity)i])}");
        output.Line($"rejections  {Show.Count(summary.Rejections)}");
        output.Line($"loads       {Show.Count(summary.Loads)}{(loads.Count == 0 ? "" : $", the last: {Show.Load(loads[0])}")}");
        foreach (var view in workers) output.Line($"worker      {Show.Worker(view)}");
        if (audit is null) return;
        output.Line($"audit       {(audit.Holds ? "the books close" : "the books do not close")}: {Words.Count(audit.Claims, "claim")} for {Show.Count(audit.Ledger.Loaded)} loaded, "
            + $"{Words.Count(audit.Rejections, "rejection")} for {Show.Count(audit.Ledger.Rejected)} rejected");
        foreach (var load in audit.OpenBooks) output.Line($"  open      {Show.Load(load)}");
        foreach (var stray in audit.Strays) output.Line($"  stray     {Output.Safe(stray)}");
    }

    // LINQ over pairs of enum and number would be compiled at every start.
    static string Counts(IReadOnlyList<string> names, Func<int, long> count)
    {
        var parts = new string[names.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = $"{names[i]} {Show.Count(count(i))}";
        return string.Join(", ", parts);
    }

    static void WriteJson(Output output, string address, GraphSummary summary, IReadOnlyList<LoadRecord> loads, IReadOnlyList<WorkerView> workers, Audit? audit) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("graph", address);
        SummaryJson.WriteMembers(writer, summary);
        writer.WritePropertyName("lastLoad");
        if (loads.Count == 0) writer.WriteNullValue();
        else BooksJson.Write(writer, loads[0]);
        writer.WriteStartArray("workers");
        foreach (var view in workers) WorkerJson.Write(writer, view);
        writer.WriteEndArray();
        if (audit is not null) WriteAudit(writer, audit);
        writer.WriteEndObject();
    });

    static void WriteAudit(System.Text.Json.Utf8JsonWriter writer, Audit audit)
    {
        writer.WriteStartObject("audit");
        writer.WriteBoolean("holds", audit.Holds);
        writer.WriteNumber("claims", audit.Claims);
        writer.WriteNumber("rejections", audit.Rejections);
        writer.WritePropertyName("ledger");
        BooksJson.Write(writer, audit.Ledger);
        writer.WriteStartArray("openBooks");
        foreach (var load in audit.OpenBooks) BooksJson.Write(writer, load);
        writer.WriteEndArray();
        writer.WriteStartArray("strays");
        foreach (var stray in audit.Strays) writer.WriteStringValue(stray);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
