using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>How far a load is: told after every batch.</summary>
public sealed record LoadProgress(string File, Books Books);
