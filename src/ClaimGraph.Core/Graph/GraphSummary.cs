using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>The counts of everything that a graph holds.</summary>
public sealed record GraphSummary
{
    /// <summary>The version of the graph's schema.</summary>
    public required int Schema { get; init; }

    /// <summary>Outlets.</summary>
    public required long Outlets { get; init; }

    /// <summary>Articles.</summary>
    public required long Articles { get; init; }

    /// <summary>Claims.</summary>
    public required long Claims { get; init; }

    /// <summary>Questions.</summary>
    public required long Questions { get; init; }

    /// <summary>Positions.</summary>
    public required long Positions { get; init; }

    /// <summary>Independent origins.</summary>
    public required long Origins { get; init; }

    /// <summary>Links by verdict, in the order of <see cref="Verdict"/>; every verdict is there.</summary>
    public required IReadOnlyDictionary<Verdict, long> Links { get; init; }

    /// <summary>Conflicts by severity, in the order of <see cref="Severity"/>; every severity is there.</summary>
    public required IReadOnlyDictionary<Severity, long> Conflicts { get; init; }

    /// <summary>Rejected lines, each text with each reason once, so that loading again does not count again.</summary>
    public required long Rejections { get; init; }

    /// <summary>Loads, also those that were cut off.</summary>
    public required long Loads { get; init; }
}
