using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>What holds between two positions, why, and how far they are apart.</summary>
public sealed record Link
{
    /// <summary>The position that agrees, refines, conflicts, updates (the later one) or includes (the whole).</summary>
    public required ContentId From { get; init; }

    /// <summary>The position on the other side.</summary>
    public required ContentId To { get; init; }

    /// <summary>The end whose neighbourhood decides about this link; the link is made anew when that end is compared anew.</summary>
    public required ContentId Owner { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The rung of the ladder that gave the verdict ("values-differ").</summary>
    public required string Rule { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The distance between the nearest ends: in the unit of the question, or in days for dates; null where there is none to measure.</summary>
    public double? Gap { get; init; }

    /// <summary>The greater of the nearest ends by the lesser, at least 1; null where there is none to measure.</summary>
    public double? Ratio { get; init; }

    /// <summary>How far apart conflicting positions are; null for every other verdict.</summary>
    public Severity? Severity { get; init; }
}
