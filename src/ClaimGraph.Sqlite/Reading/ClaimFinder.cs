using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>Finds claims by their reference or by the beginning of their id, and the texts that they stand in.</summary>
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

    /// <summary>The text that is kept of an article; null when there is none.</summary>
    internal static string? Text(Session session, ArticleKey article)
    {
        var row = session.Get("Reading", "text-of-article").Add(article.Outlet).Add(article.Key);
        if (!row.Step()) return null;
        var text = row.Text(0);
        row.Reset();
        return text;
    }

    static ContentId Padded(string digits, char with) => ContentId.Parse(digits.PadRight(2 * ContentId.Size, with));
}
