using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Which questions a report shows. Every member that is null lets everything through; all that are given must hold.</summary>
public sealed record ReportFilter
{
    /// <summary>The fewest hexadecimal digits that count as the beginning of an id: 8.</summary>
    public const int MinIdDigits = 8;

    /// <summary>Lets everything through.</summary>
    public static ReportFilter None { get; } = new();

    /// <summary>The beginning of a question's id in hexadecimal digits (8 or more), or words that its label holds, in any case.</summary>
    public string? Question { get; init; }

    /// <summary>An outlet with a claim on the question.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where: the question's place is one of these.</summary>
    public IReadOnlySet<string>? Places { get; init; }

    /// <summary>A time that one of the question's positions touches: of dates the date itself, of all others the time that they are about.</summary>
    public DateSpan? When { get; init; }

    /// <summary>A conflict at least this severe.</summary>
    public Severity? AtLeast { get; init; }

    /// <summary>Whether the members that a head can answer hold.</summary>
    public bool Admits(QuestionHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (AtLeast is { } least && !(head.Worst >= least)) return false;
        if (Places is not null && (head.Question.About.Where is not { } place || !Places.Contains(place))) return false;
        return Question is null || BeginsId(head.Question.Id) || head.Question.Label.Contains(Question, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the members that need the positions hold.</summary>
    internal bool Admits(QuestionView view)
    {
        if (Outlet is not null && !view.Positions.Any(position => position.Claims.Any(claim => claim.Claim.Outlet == Outlet))) return false;
        return When is null || view.Positions.Any(position => (position.Position.Value as DateSpan ?? position.Position.When).Overlaps(When));
    }

    bool BeginsId(ContentId id) =>
        Question!.Length >= MinIdDigits && id.ToString().StartsWith(Question, StringComparison.OrdinalIgnoreCase);
}
