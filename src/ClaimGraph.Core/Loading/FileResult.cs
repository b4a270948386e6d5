using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>What came of one file.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Books">What became of its lines.</param>
/// <param name="Unchanged">Whether a finished load already held these bytes, so that nothing had to be read line by line.</param>
/// <param name="Fault">Why the file could not be opened or read to its end; null when it could.</param>
public sealed record FileResult(string File, Books Books, bool Unchanged, string? Fault)
{
    /// <summary>The articles that it held; 0 for claim files, and for files that were not read.</summary>
    public long Articles { get; init; }
}
