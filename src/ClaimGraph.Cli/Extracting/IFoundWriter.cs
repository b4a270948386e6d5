using ClaimGraph.Claims;
using ClaimGraph.Extraction;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Writes the claims that were found.</summary>
public interface IFoundWriter : IDisposable
{
    /// <summary>Writes one claim.</summary>
    /// <param name="article">The article that it was found in.</param>
    /// <param name="found">The claim, with how its fields were found.</param>
    void Write(ArticleText article, ExtractedClaim found);
}
