using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>All that one batch writes.</summary>
public sealed record BatchChange
{
    /// <summary>The loads that the batch holds lines of, each once.</summary>
    public required IReadOnlyList<LoadChange> Loads { get; init; }

    /// <summary>The fingerprint of the vocabulary and settings by which the links were made.</summary>
    public required string Rules { get; init; }

    /// <summary>New claims only, each once.</summary>
    public required IReadOnlyList<ClaimRecord> Claims { get; init; }

    /// <summary>New and changed positions, each once; a known id is overwritten.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>New pairs of neighbours, each once.</summary>
    public required IReadOnlyList<Neighbour> Neighbours { get; init; }

    /// <summary>Links that no longer hold, named by their ends. Removed before the new ones are added.</summary>
    public required IReadOnlyList<Link> RemovedLinks { get; init; }

    /// <summary>Links that now hold.</summary>
    public required IReadOnlyList<Link> AddedLinks { get; init; }

    /// <summary>Texts of articles that this or an earlier batch has claims of, each article once; they take the places of those kept so far.</summary>
    public IReadOnlyList<TextRecord> Texts { get; init; } = [];
}
