namespace ClaimGraph.Graph;

/// <summary>What the graph holds, counted anew, beside what the ledger says.</summary>
/// <param name="Claims">Claims in the graph.</param>
/// <param name="Ledger">The sum of the ledger's books.</param>
/// <param name="Rejections">Rejections in the graph, one for each rejected line of each load.</param>
/// <param name="OpenBooks">The loads whose books do not close, or whose rejections in the graph are not as many as they say.</param>
/// <param name="Strays">
/// What hangs in the air: claims without article, outlet, position or origin, positions without question or claim, links without
/// an end. As sentences, at most 20.
/// </param>
public sealed record Audit(long Claims, Books Ledger, long Rejections, IReadOnlyList<LoadRecord> OpenBooks, IReadOnlyList<string> Strays)
{
    /// <summary>Whether everything adds up.</summary>
    public bool Holds => Claims == Ledger.Loaded && Rejections == Ledger.Rejected && OpenBooks.Count == 0 && Strays.Count == 0;
}
