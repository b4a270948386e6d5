using System.CommandLine;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Commands;

/// <summary>Shows, rung by rung, why two claims agree, conflict or cannot be compared.</summary>
sealed class ExplainCommand : CliCommand
{
    readonly Argument<string> a = new("A") { Description = "A claim: its ref, or the beginning of its id (8 digits or more)" };
    readonly Argument<string> b = new("B") { Description = "The other claim" };
    readonly Option<bool> json = new("--json") { Description = "Print JSON" };

    /// <summary>Creates the command.</summary>
    internal ExplainCommand()
        : base("explain", "Show, rung by rung, why two claims agree, conflict or cannot be compared.",
            "claimgraph explain syria-tv-05 sana-02", "claimgraph explain 3f29c1d0 8ab4e77f --json")
    {
        Add(a);
        Add(b);
        Add(json);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        var settings = invocation.Settings();
        var composition = invocation.Compose(settings);
        var scheme = composition.Vocabulary();
        await using var graph = await composition.OpenAsync(CancellationToken.None);
        var left = await ClaimInGraph.FindAsync(graph, scheme, invocation.Value(a)!, CancellationToken.None);
        var right = await ClaimInGraph.FindAsync(graph, scheme, invocation.Value(b)!, CancellationToken.None);
        var explanation = left.Position.Id == right.Position.Id
            ? new Explanation([], null, "Both claims state the same position: there is nothing to compare.")
            : composition.Comparer(scheme).Explain(left.Question, left.Position, right.Question, right.Position);
        if (invocation.Value(json)) ExplanationJson.Write(invocation.Output, left, right, explanation);
        else WriteText(invocation.Output, left, right, explanation);
        return ExitCode.Done;
    }

    static void WriteText(Output output, ClaimInGraph left, ClaimInGraph right, Explanation explanation)
    {
        var same = left.Question.Id == right.Question.Id;
        output.Line(Output.Safe($"{(same ? "Question" : "Questions")}: {left.Question.Label}{(same ? "" : $" / {right.Question.Label}")}"));
        output.Line();
        ClaimText.Write(output, "A", left.Id, left.Claim, left.Position);
        ClaimText.Write(output, "B", right.Id, right.Claim, right.Position);
        output.Line();
        var width = explanation.Rungs.Count == 0 ? 0 : explanation.Rungs.Max(rung => rung.Rule.Length);
        foreach (var rung in explanation.Rungs) output.Line(Output.Safe($"{(rung.Holds ? "*" : "-")} {rung.Rule.PadRight(width)}  {rung.Finding}"));
        if (explanation.Rungs.Count > 0) output.Line();
        if (explanation.Link is { } link)
            output.Heading(Output.Safe($"{link.Verdict.ToName()} ({link.Rule}{(link.Severity is { } severity ? $", {severity.ToName()}" : "")})"));
        output.Line(Output.Safe(explanation.Link?.Reason ?? explanation.Summary));
        if (explanation.Link is not null && !left.Links.Concat(right.Links).Any(held => IsBetween(held, left.Position, right.Position)))
            output.Line("The graph has no direct link between the two: it links each position with its nearest ones only.");
    }

    static bool IsBetween(Link link, Position a, Position b) =>
        (link.From == a.Id && link.To == b.Id) || (link.From == b.Id && link.To == a.Id);
}
