using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Commands;

/// <summary>Writes the discrepancy report.</summary>
sealed class ReportCommand : CliCommand
{
    readonly Option<string> format = new("--format", "-f") { Description = "md, html, json or csv [by the extension of --out, else md]", HelpName = "FORMAT" };
    readonly Option<bool> json = new("--json") { Description = "The same as --format json" };
    readonly Option<string> file = new("--out", "-o") { Description = OutputPath.Description, HelpName = "FILE" };
    readonly Option<string> question = new("--question") { Description = "Only questions whose label holds these words, or whose id begins so", HelpName = "TEXT" };
    readonly Option<string> outlet = new("--outlet") { Description = "Only questions on which this outlet makes a claim", HelpName = "OUTLET" };
    readonly Option<string> place = new("--place") { Description = "Only questions about this place or one that lies in it", HelpName = "PLACE" };
    readonly Option<string> when = new("--when") { Description = "Only questions about this time, as EDTF: 2019-02, 2018-10/2018-12", HelpName = "EDTF" };
    readonly Option<string> severity = new("--severity") { Description = "Only conflicts at least this severe: minor, major, extreme", HelpName = "SEVERITY" };
    readonly Option<string> failOn = new("--fail-on") { Description = "Exit code 1 when a shown conflict is at least this severe", HelpName = "SEVERITY" };
    readonly Option<bool> bom = new("--bom") { Description = "Begin CSV with a byte order mark, as Excel needs to read Arabic" };

    /// <summary>Creates the command.</summary>
    internal ReportCommand()
        : base("report", "Write the discrepancy report: who contradicts whom, why, and in which words.",
            "claimgraph report", "claimgraph report --out report.html", "claimgraph report --place baghouz --when 2019-02 --severity major",
            "claimgraph report --format csv --bom --out conflicts.csv", "claimgraph report --quiet --out report.json --fail-on extreme")
    {
        format.CompletionSources.Add(ReportFormats.Words);
        Add(format);
        Add(json);
        Add(file);
        Add(question);
        Add(outlet);
        Add(place);
        Add(when);
        Add(severity.Accept([.. Names.Severities]));
        Add(failOn.Accept([.. Names.Severities]));
        Add(bom);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var reading = invocation.ReadSettings();
        List<string> faults = [.. reading.Faults];
        var chosen = ChooseFormat(invocation, faults);
        var options = new ReportOptions(chosen, Filter(invocation, reading, faults)) { Bom = invocation.Value(bom) };
        if (options.Bom && chosen != ReportFormat.Csv) faults.Add("--bom goes with --format csv only: leave it out.");
        if (faults.Count > 0) throw new UsageException(faults);
        options = options with { Provenance = Provenance.Of(reading.Settings) };

        using var interrupt = new Interrupt(invocation.Output);
        await using var graph = await invocation.Compose(reading.Settings).OpenAsync(interrupt.Token);
        ReportOutcome outcome;
        if (invocation.Path(file) is { } path)
        {
            outcome = await ReportFile.WriteAsync(invocation, graph, options, path, interrupt.Token);
            invocation.Output.Note($"{Words.Count(outcome.Questions, "question")}, {Words.Count(outcome.Conflicts, "conflict")}: {Output.Safe(path)} ({Show.Size(new FileInfo(path).Length)})");
        }
        else
        {
            // A report that scrolls by on the terminal shows by itself how far it is.
            outcome = invocation.Output.DataIsTerminal
                ? await DiscrepancyReport.WriteAsync(graph, options, invocation.Output.Stream, interrupt.Token)
                : await ReportFile.WriteAsync(invocation, graph, options, invocation.Output.Stream, "report", interrupt.Token);
        }

        if (!Names.TryParse(invocation.Value(failOn), out Severity limit) || outcome.Worst is not { } worst || worst < limit) return ExitCode.Done;
        invocation.Output.Flush();
        invocation.Output.Fault($"the worst conflict is {worst.ToName()} (--fail-on {limit.ToName()}).");
        return ExitCode.Nothing;
    }

    ReportFormat ChooseFormat(Invocation invocation, List<string> faults)
    {
        var word = invocation.Value(format) ?? (invocation.Value(json) ? "json" : null);
        if (invocation.Value(json) && word != "json") faults.Add($"--json and --format {word} exclude each other: leave one of them out.");
        if (word is not null && ReportFormats.Words.Contains(word)) return ReportFormats.OfWord(word);
        if (word is not null)
        {
            faults.Add($"--format takes {string.Join(", ", ReportFormats.Words)}; not '{word}'.{Nearest.Hint(word, ReportFormats.Words)}");
            return ReportFormat.Markdown;
        }

        if (invocation.Path(file) is not { } path) return ReportFormat.Markdown;
        if (ReportFormats.OfFile(path) is { } byExtension) return byExtension;
        faults.Add($"{ReportFormats.Fault("--out", path)} Or say --format.");
        return ReportFormat.Markdown;
    }

    ReportFilter Filter(Invocation invocation, SettingsReading reading, List<string> faults)
    {
        DateSpan? span = null;
        if (invocation.Value(when) is { } text && !Edtf.TryParse(text, out span, out var fault)) faults.Add($"--when {text}: {fault}");
        IReadOnlySet<string>? places = null;
        if (invocation.Value(place) is { } wanted && faults.Count == 0)
            places = new HashSet<string>(invocation.Compose(reading.Settings).Vocabulary().Narrower(wanted), StringComparer.Ordinal) { wanted };
        return new ReportFilter
        {
            Question = invocation.Value(question),
            Outlet = invocation.Value(outlet),
            Places = places,
            When = span,
            AtLeast = Names.TryParse(invocation.Value(severity), out Severity least) ? least : null,
        };
    }
}
