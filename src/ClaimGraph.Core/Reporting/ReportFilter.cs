using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Reporting;

/// <summary>Which questions a report shows. Every member that is null lets everything through; all that are given must hold.</summary>
public sealed record ReportFilter
{
    /// <summary>The beginning of a question's id in hexadecimal digits (8 or more), or words that its label holds, in any case.</summary>
    public string? Question { get; init; }

    /// <summary>An outlet with a claim on the question.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where: the question's place is one of these.</summary>
    public IReadOnlySet<string>? Places { get; init; }

    /// <summary>A time that one of the question's positions touches.</summary>
    public DateSpan? When { get; init; }

    /// <summary>A conflict at least this severe.</summary>
    public Severity? AtLeast { get; init; }
}
