using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>What the graph already holds of a batch.</summary>
public sealed record BatchState
{
    /// <summary>Of the loads asked about, the ledger's entries of those of which a batch is committed.</summary>
    public required IReadOnlyList<LoadRecord> Loads { get; init; }

    /// <summary>The fingerprint of the vocabulary and settings by which the graph's links were made; null in a new graph.</summary>
    public string? Rules { get; init; }

    /// <summary>How many batches the graph has ever taken. A writer that finds one more than before its own last batch knows that nobody else wrote since.</summary>
    public required long Generation { get; init; }

    /// <summary>Of the claims asked about, those that the graph holds.</summary>
    public required IReadOnlySet<ContentId> Claims { get; init; }

    /// <summary>Of the articles asked about, the texts that the graph keeps.</summary>
    public IReadOnlyDictionary<ArticleKey, TextMark> Texts { get; init; } = new Dictionary<ArticleKey, TextMark>();

    /// <summary>Of the questions asked about, those that the graph holds.</summary>
    public required IReadOnlySet<ContentId> Questions { get; init; }

    /// <summary>The neighbours of <see cref="Questions"/>, each pair once.</summary>
    public required IReadOnlyList<Neighbour> Neighbours { get; init; }

    /// <summary>The questions of <see cref="Neighbours"/>, each once.</summary>
    public required IReadOnlyList<Question> NeighbourQuestions { get; init; }
}
