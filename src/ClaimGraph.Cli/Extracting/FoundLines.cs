using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Writes found claims as a claim file.</summary>
/// <param name="stream">Where to; not disposed.</param>
public sealed class FoundLines(Stream stream) : IFoundWriter
{
    readonly ClaimWriter writer = new(stream);

    /// <inheritdoc/>
    public void Write(ArticleText article, ExtractedClaim found) => writer.Write(found.Claim);

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
