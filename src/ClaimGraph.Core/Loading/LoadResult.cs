using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>What came of a load.</summary>
/// <param name="Files">File by file, in the order given.</param>
/// <param name="Total">The sum of their books.</param>
/// <param name="Retries">How often a batch was tried again; one batch may count several times.</param>
public sealed record LoadResult(IReadOnlyList<FileResult> Files, Books Total, int Retries);
