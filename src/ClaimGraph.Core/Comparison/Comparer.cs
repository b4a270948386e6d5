using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Compares two positions by the ladder of their kind. The one comparison that loader, report and <c>explain</c> use.</summary>
/// <param name="neighbourhood">Tells which questions are neighbours.</param>
/// <param name="options">The settings that verdicts depend on.</param>
public sealed class Comparer(Neighbourhood neighbourhood, ComparisonOptions options)
{
    /// <summary>Which questions are neighbours.</summary>
    public Neighbourhood Neighbourhood => neighbourhood;

    /// <summary>The settings that verdicts depend on.</summary>
    public ComparisonOptions Options => options;

    /// <summary>Compares two positions, and tells every rung that was asked.</summary>
    /// <param name="questionA">The question that <paramref name="a"/> answers.</param>
    /// <param name="a">A position.</param>
    /// <param name="questionB">The question that <paramref name="b"/> answers.</param>
    /// <param name="b">Another position.</param>
    public Explanation Explain(Question questionA, Position a, Question questionB, Position b)
    {
        ArgumentNullException.ThrowIfNull(questionA);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(questionB);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Id == b.Id) return new Explanation([], null, "Both claims state one position: they agree.");
        var neighbour = questionA.Id == questionB.Id ? null : neighbourhood.Between(questionA, questionB);
        if (questionA.Id != questionB.Id && neighbour is null)
            return new Explanation([], null, "The claims answer two questions that are no neighbours: there is nothing to compare.");

        var pair = PairOf(a, b, neighbour, UnitOf(questionA));
        var rungs = new List<RungResult>();
        foreach (var rung in Ladder.Of(a.Value.Kind))
        {
            var judgement = rung.Test(pair);
            rungs.Add(new RungResult(rung.Rule, judgement is not null, $"{rung.Asks} {(judgement is null ? "No." : "Yes.")}"));
            if (judgement is null) continue;
            var link = ToLink(pair, rung, judgement.Value, pair.A.Id);
            var summary = link is null
                ? $"Not comparable ({rung.Rule}): {ReasonWords.Of(pair.A)} and {ReasonWords.Of(pair.B)}."
                : $"{link.Verdict.ToName()} ({link.Rule}): {link.Reason}";
            return new Explanation(rungs, link, summary);
        }

        throw new InvalidOperationException("A ladder ended without a verdict.");
    }

    /// <summary>The verdict on two positions and the rule that gives it, without words; no verdict when they are not comparable.</summary>
    /// <param name="question">The question that <paramref name="a"/> answers.</param>
    /// <param name="a">A position.</param>
    /// <param name="b">Another position.</param>
    /// <param name="neighbour">How their questions are neighbours; null for one question.</param>
    public (Verdict? Verdict, string Rule) Judge(Question question, Position a, Position b, Neighbour? neighbour)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (rung, judgement) = Ladder.Climb(PairOf(a, b, neighbour, UnitOf(question)));
        return (judgement.Verdict, rung.Rule);
    }

    /// <summary>What the numbers of a question are counted in.</summary>
    internal Unit UnitOf(Question question) => Unit.Of(question, neighbourhood.Scheme);

    /// <summary>Puts two positions side by side, the lesser id first.</summary>
    internal Pair PairOf(Position a, Position b, Neighbour? neighbour, Unit unit)
    {
        if (b.Id < a.Id) (a, b) = (b, a);
        var kinship = neighbour switch
        {
            null => Kinship.Same,
            { Aspect: Aspect.Action or Aspect.Parties } => Kinship.Related,
            _ => neighbour.Part == a.QuestionId ? Kinship.AIsPart : Kinship.BIsPart,
        };
        return new Pair(a, b, kinship, neighbour?.Aspect, unit, options);
    }

    /// <summary>Writes down what a rung found; null when the pair is not comparable.</summary>
    internal static Link? ToLink(in Pair pair, Rung rung, Judgement judgement, ContentId owner)
    {
        if (judgement.Verdict is not { } verdict) return null;
        var (from, to) = judgement.FromB ? (pair.B, pair.A) : (pair.A, pair.B);
        var gap = Gap.Of(from.Value, to.Value);
        return new Link
        {
            From = from.Id,
            To = to.Id,
            Owner = owner,
            Verdict = verdict,
            Rule = rung.Rule,
            Reason = Reasons.Of(rung.Rule, pair, from, to),
            Gap = gap.Distance,
            Ratio = gap.Ratio,
            Severity = verdict == Verdict.ConflictsWith ? SeverityRule.Of(pair, gap) : null,
        };
    }
}
