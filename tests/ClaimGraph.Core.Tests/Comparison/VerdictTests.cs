using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Comparison;

/// <summary>The verdict tables: what holds between two claims, by the rules that the README states.</summary>
public class VerdictTests
{
    static readonly Dictionary<(string, string), VerdictCase> cases = VerdictCase.All().ToDictionary(one => (one.Table, one.Name));

    static readonly string[] rules =
    [
        "same-value", "overlapping-range", "rounding", "adjacent-day",
        "within-range", "within-period", "stronger-status",
        "later-snapshot", "grown-total", "developing-count", "revised-by-speaker", "status-change",
        "part-of-place", "part-of-population", "part-of-period",
        "values-differ", "dates-differ", "status-denied", "denial", "shrunken-total", "part-exceeds-whole",
        "order-unknown", "bound-far", "unknown-time", "related-action", "other-parties", "denial-unclear", "doubt", "unconfirmed",
        "unknown-event", "fallen-share", "weaker-later",
        "other-time", "other-scope", "other-polarity", "other-period", "other-stage", "other-share",
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Rows() =>
        cases.Values.Select(one => new TheoryDataRow<string, string>(one.Table, one.Name) { TestDisplayName = $"{one.Table}: {one.Name}" });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Explain_ACaseOfTheTables_GivesItsVerdict(string table, string name)
    {
        var expected = cases[(table, name)];
        var (claimA, claimB) = (expected.A, expected.B);
        var (questionA, questionB) = (new Question(claimA.Kind, claimA.About), new Question(claimB.Kind, claimB.About));
        var (a, b) = (Position(claimA, questionA), Position(claimB, questionB));
        a.Id.ShouldNotBe(b.Id, "the two claims state one position");
        var comparer = new Comparer(new Neighbourhood(ConceptScheme.BuiltIn), new());

        var explanation = comparer.Explain(questionA, a, questionB, b);
        var link = explanation.Link;

        (link?.Verdict.ToName() ?? "NONE").ShouldBe(expected.Verdict, explanation.Summary);
        explanation.Rungs.LastOrDefault(rung => rung.Holds)?.Rule.ShouldBe(expected.Rule, explanation.Summary);
        explanation.Rungs.Count.ShouldBe(expected.Rule is null ? 0 : explanation.Rungs.TakeWhile(rung => !rung.Holds).Count() + 1);
        comparer.Explain(questionB, b, questionA, a).Link.ShouldBe(link);
        if (link is null) return;
        link.Rule.ShouldBe(expected.Rule);
        if (expected.Severity is not null || link.Verdict != Verdict.ConflictsWith) link.Severity?.ToName().ShouldBe(expected.Severity);
        link.Severity.HasValue.ShouldBe(link.Verdict == Verdict.ConflictsWith);
        if (expected.From is not null) link.From.ShouldBe(expected.From == "a" ? a.Id : b.Id);
        new[] { link.From, link.To }.ShouldBe([a.Id, b.Id], ignoreOrder: true);
        link.Reason.ShouldEndWith(".");
        link.Reason.ShouldContain(a.Value.ToString());
        link.Reason.ShouldContain(b.Value.ToString());
    }

    [Fact]
    public void Tables_EveryRule_HasTwoCasesOrMore()
    {
        var counts = cases.Values.Where(one => one.Rule is not null).CountBy(one => one.Rule!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        rules.Where(rule => counts.GetValueOrDefault(rule) < 2).ShouldBeEmpty();
        counts.Keys.Except(rules, StringComparer.Ordinal).ShouldBeEmpty();
    }

    static Position Position(Claim claim, Question question) => ClaimGraph.Comparison.Position.Of(claim, question, ConceptScheme.BuiltIn.IsUnnamed);
}
