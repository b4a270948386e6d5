using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Origins;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading;

/// <summary>Works out the question, the position and the origin of a claim.</summary>
/// <remarks>Not thread-safe.</remarks>
sealed class ClaimPreparer(ConceptScheme scheme)
{
    readonly ContentHash hash = new();
    readonly OriginRule origins = new(
        scheme.IsUnnamed,
        scheme.FamilyOf,
        speaker => scheme.Find(speaker)?.Type == ConceptType.Outlet);

    internal PreparedClaim Prepare(ContentId id, Claim claim)
    {
        var question = new Question(claim.Kind, claim.About);
        var position = Position.Of(claim, question, scheme.IsUnnamed);
        return new PreparedClaim(id, claim, question, position, origins.Of(claim, position.Id, hash));
    }
}
