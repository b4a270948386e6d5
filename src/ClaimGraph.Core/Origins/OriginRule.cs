using ClaimGraph.Claims;

namespace ClaimGraph.Origins;

/// <summary>
/// Tells where a claim really comes from. Claims of one named speaker about one position share an origin; a source that nobody can
/// name is as good as the outlet that uses it; outlets of one family are one origin.
/// </summary>
/// <param name="isUnnamed">Whether a speaker is a source that nobody can name.</param>
/// <param name="familyOf">The family that an outlet belongs to; itself when it has none.</param>
/// <param name="isOutlet">Whether a speaker is itself an outlet, so that quoting it is the same as its own report.</param>
public sealed class OriginRule(Func<string, bool> isUnnamed, Func<string, string> familyOf, Func<string, bool> isOutlet)
{
    /// <summary>The origin of a claim that states a position.</summary>
    public Origin Of(Claim claim, ContentId position, ContentHash hash)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(hash);
        var speaker = claim.Speaker is { } named && !isUnnamed(named) ? named : null;
        var outlet = speaker is null ? claim.Outlet : isOutlet(speaker) ? speaker : null;
        var source = outlet is null ? speaker! : familyOf(outlet);
        var id = hash.Begin("origin").Add(outlet is null ? "speaker" : "outlet").Add(source).Add(position).End();
        return new Origin(id, source);
    }
}
