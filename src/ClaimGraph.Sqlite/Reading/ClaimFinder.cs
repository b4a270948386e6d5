using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>Finds claims by their reference or by the beginning of their id.</summary>
static class ClaimFinder
{
    const int Most = 100;
    const int LeastDigits = 8;

    internal static IReadOnlyList<ClaimSight> Find(Session session, string refOrId)
    {
        var reader = new QuestionReader(session);
        var found = QuestionReader.ReadClaims(session.Get("Reading", "claims-by-ref").Add(refOrId), reader.PositionByNo);
        if (refOrId.Length is < LeastDigits or > 2 * ContentId.Size || !refOrId.All(char.IsAsciiHexDigit)) return found;
        found.AddRange(QuestionReader.ReadClaims(
            session.Get("Reading", "claims-by-id").Add(Padded(refOrId, '0')).Add(Padded(refOrId, 'f')), reader.PositionByNo));
        return [.. found.DistinctBy(sight => sight.Id).OrderBy(sight => sight.Id).Take(Most)];
    }

    static ContentId Padded(string digits, char with) => ContentId.Parse(digits.PadRight(2 * ContentId.Size, with));
}
