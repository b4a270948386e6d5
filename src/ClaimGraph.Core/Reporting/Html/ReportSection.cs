using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>A part of the page that holds questions. Each question stands in one: the first that it fits.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">What its questions have in common.</param>
/// <param name="Query">The saved query that asks the graph for the same.</param>
sealed record ReportSection(string Id, string Title, string Intro, string Query)
{
    /// <summary>All of them, in the order of <see cref="HeadOrder"/>.</summary>
    internal static IReadOnlyList<ReportSection> All { get; } =
    [
        new("extreme", "Extreme conflicts", "Both sides cannot be true, and they are far apart.", "conflicts"),
        new("major", "Major conflicts", "Both sides cannot be true, and they are apart.", "conflicts"),
        new("minor", "Minor conflicts", "Both sides cannot be true, but they are close.", "conflicts"),
        new("undecided", "Undecided", "Near enough to show, not enough to judge.", "undecided"),
        new("updated", "Updated", "Later claims took the place of earlier ones: no conflict.", "updates"),
        new("agreed", "In agreement", "Several outlets say the same, or what they say fits together.", "agreements"),
        new("single", "Said once", "One outlet says so, or what is said is about different times and cannot be compared.", "alone"),
    ];

    /// <summary>The index of the section of a question.</summary>
    internal static int IndexOf(QuestionView question)
    {
        bool Has(params Verdict[] verdicts) => question.Links.Any(link => verdicts.Contains(link.Verdict));
        return ViewOrder.Worst(question) switch
        {
            Severity.Extreme => 0,
            Severity.Major => 1,
            Severity.Minor => 2,
            _ when Has(Verdict.Undecided) => 3,
            _ when Has(Verdict.Updates) => 4,
            _ when Has(Verdict.AgreesWith, Verdict.Refines, Verdict.Includes) || question.Positions.Any(view => Backing.Of(view).Outlets.Length > 1) => 5,
            _ => 6,
        };
    }
}
