using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Commands;

/// <summary>Shows, rung by rung, why two claims agree, conflict or cannot be compared; or the same for all links of a question.</summary>
sealed class ExplainCommand : CliCommand
{
    const int DefaultLimit = 20;

    readonly Argument<string> a = new("A") { Description = "A claim: its ref, or the beginning of its id (8 digits or more). Alone: its question, or one by the beginning of its id or words of its label" };
    readonly Argument<string?> b = new("B") { Description = "The other claim", Arity = ArgumentArity.ZeroOrOne };
    readonly Option<int?> limit = new("--limit") { Description = $"The most links, and positions, of a question that are shown [{DefaultLimit}]", HelpName = "N" };
    readonly Option<bool> json = new("--json") { Description = "Print JSON: an object for two claims, an array of such objects for a question" };

    /// <summary>Creates the command.</summary>
    internal ExplainCommand()
        : base("explain", "Show, rung by rung, why two claims agree, conflict or cannot be compared; or why for a whole question.",
            "claimgraph explain syria-tv-05 sana-02", "claimgraph explain syria-tv-05", "claimgraph explain \"left at baghouz\" --limit 5", "claimgraph explain 3f29c1d0 8ab4e77f --json")
    {
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0)) result.AddError($"--limit takes a number from 1 on; not '{token.Value}'.");
        });
        Add(a);
        Add(b);
        Add(limit);
        Add(json);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        if (invocation.Value(b) is not null && invocation.IsGiven(limit)) throw new UsageException("--limit goes with a question, not with two claims: leave it out.");
        var settings = invocation.Settings();
        var composition = invocation.Compose(settings);
        var scheme = composition.Vocabulary();
        await using var graph = await composition.OpenAsync(CancellationToken.None);
        var comparer = composition.Comparer(scheme);
        if (invocation.Value(b) is { } other) await ExplainClaimsAsync(invocation, graph, scheme, comparer, other);
        else await ExplainQuestionAsync(invocation, graph, comparer);
        return ExitCode.Done;
    }

    async Task ExplainQuestionAsync(Invocation invocation, IClaimGraph graph, Comparer comparer)
    {
        var view = await QuestionInGraph.FindAsync(graph, invocation.Value(a)!, CancellationToken.None);
        var question = ExplainedQuestion.Of(view, comparer, invocation.Value(limit) ?? DefaultLimit);
        if (invocation.Value(json)) ExplanationJson.Write(invocation.Output, question, await Passages.FindAsync(graph, question, CancellationToken.None));
        else ClaimText.Write(invocation.Output, QuestionText.Lines(question, _ => true));
        if (question.Links.Length == view.Links.Length) return;
        // What is told stands below the links.
        invocation.Output.Flush();
        invocation.Output.Note($"{Show.Count(question.Links.Length)} of {Show.Count(view.Links.Length)} links are shown: --limit N shows more.");
    }

    async Task ExplainClaimsAsync(Invocation invocation, IClaimGraph graph, ConceptScheme scheme, Comparer comparer, string other)
    {
        var left = await ClaimInGraph.FindAsync(graph, scheme, invocation.Value(a)!, CancellationToken.None);
        var right = await ClaimInGraph.FindAsync(graph, scheme, other, CancellationToken.None);
        var explanation = left.Position.Id == right.Position.Id
            ? new Explanation([], null, "Both claims state the same position: there is nothing to compare.")
            : comparer.Explain(left.Question, left.Position, right.Question, right.Position);
        if (invocation.Value(json)) ExplanationJson.Write(invocation.Output, left, right, explanation);
        else WriteText(invocation.Output, left, right, explanation);
    }

    static void WriteText(Output output, ClaimInGraph left, ClaimInGraph right, Explanation explanation)
    {
        var same = left.Question.Id == right.Question.Id;
        output.Line(Output.Safe(same ? $"Question: {left.Question.Label}" : $"Question of A: {left.Question.Label}"));
        if (!same) output.Line(Output.Safe($"Question of B: {right.Question.Label}"));
        output.Line();
        ClaimText.Write(output, "A", left.Id, left.Claim, left.Position, left.Passage);
        ClaimText.Write(output, "B", right.Id, right.Claim, right.Position, right.Passage);
        output.Line();
        if (explanation.Rungs.Count > 0)
        {
            output.Line("The ladder; the first rung that says yes decides:");
            ClaimText.Write(output, LadderText.Lines(explanation, indent: 2));
            output.Line();
        }

        if (explanation.Link is { } link)
            output.Heading(Output.Safe($"{link.Verdict.ToName()} ({link.Rule}{(link.Severity is { } severity ? $", {severity.ToName()}" : "")})"));
        output.Line(Output.Safe(explanation.Link?.Reason ?? explanation.Summary));
        if (explanation.Link is not null && !left.Links.Concat(right.Links).Any(held => IsBetween(held, left.Position, right.Position)))
            output.Line("The graph has no direct link between the two: it links each position with its nearest ones only.");
    }

    static bool IsBetween(Link link, Position a, Position b) =>
        (link.From == a.Id && link.To == b.Id) || (link.From == b.Id && link.To == a.Id);
}
