using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Exporting;

/// <summary>Some of what a graph holds, each thing once in all parts. What a thing names stands in the same part or in an earlier one.</summary>
public sealed record ExportPart
{
    /// <summary>Concepts with what is broader, which may also stand later in this list.</summary>
    public IReadOnlyList<ConceptView> Concepts { get; init; } = [];

    /// <summary>Outlets.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Articles with their outlets.</summary>
    public IReadOnlyList<(string Outlet, Article Article)> Articles { get; init; } = [];

    /// <summary>Speakers.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Questions.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Positions.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Origins.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Claims.</summary>
    public IReadOnlyList<ClaimRecord> Claims { get; init; } = [];

    /// <summary>Pairs of neighbours.</summary>
    public IReadOnlyList<Neighbour> Neighbours { get; init; } = [];

    /// <summary>Links.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Loads.</summary>
    public IReadOnlyList<LoadRecord> Loads { get; init; } = [];

    /// <summary>Rejected lines with the loads that met them: of each text with each reason only the first is new.</summary>
    public IReadOnlyList<MetRejection> Rejections { get; init; } = [];

    /// <summary>The fingerprint of the rules that made the links; only beside the loads.</summary>
    public string? Rules { get; init; }
}
