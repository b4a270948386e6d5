using ClaimGraph.Claims;

namespace ClaimGraph.Loading;

/// <summary>Some lines of a file, ready to be written in one transaction.</summary>
/// <param name="Claims">The claims, in the order of the lines; one may stand there twice.</param>
/// <param name="Rejections">The rejections, in the order of the lines.</param>
/// <param name="Lines">The lines of the file up to the end of this batch.</param>
/// <param name="Sha256">The hash of the whole file; null before the last batch, and when the file broke off.</param>
/// <param name="Fault">Why the file could not be read on; null when it could.</param>
/// <param name="IsLast">Whether nothing follows.</param>
sealed record Batch(IReadOnlyList<PreparedClaim> Claims, IReadOnlyList<Rejection> Rejections, long Lines, string? Sha256, string? Fault, bool IsLast)
{
    internal long Read => Claims.Count + Rejections.Count;
}
