using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Rows;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>Puts the views of questions together.</summary>
sealed class QuestionReader(Session session)
{
    readonly Dictionary<long, OtherPosition> others = [];

    /// <summary>The view of a question; null when the graph does not hold it.</summary>
    internal QuestionView? Read(ContentId id)
    {
        var row = session.Get("Reading", "question-by-id").Add(id);
        if (!row.Step()) return null;
        var no = row.Long(0);
        var question = QuestionRows.Read(row);
        row.Reset();

        var positions = ImmutableArray.CreateBuilder<PositionView>();
        var links = ImmutableArray.CreateBuilder<Link>();
        var updated = ImmutableHashSet.CreateBuilder<ContentId>();
        var far = new HashSet<long>();
        foreach (var (positionNo, position) in Positions(no, question.Id))
        {
            positions.Add(View(positionNo, question, position));
            ReadLinksFrom(positionNo, position.Id, no, links, far);
            ReadLinksTo(positionNo, position.Id, no, links, far);
            if (session.Get("Reading", "position-is-updated").Add(positionNo).Scalar() is not null) updated.Add(position.Id);
        }

        return new QuestionView(question, positions.ToImmutable(), links.ToImmutable(), updated.ToImmutable(), [.. far.Select(Other)]);
    }

    internal static List<ClaimSight> ReadClaims(Statement rows, Func<long, (Question Question, Position Position)> about)
    {
        var claims = new List<ClaimSight>();
        while (rows.Step())
        {
            var (question, position) = about(rows.Long(ClaimRows.PositionNo));
            claims.Add(ClaimRows.Read(rows, question, position));
        }

        return claims;
    }

    /// <summary>A position, with its question, by its number.</summary>
    internal (Question Question, Position Position) PositionByNo(long no)
    {
        var row = session.Get("Reading", "position-by-no").Add(no);
        row.Step();
        var question = QuestionByNo(row.Long(PositionRows.Columns));
        var position = PositionRows.Read(row, question.Id);
        row.Reset();
        return (question, position);
    }

    List<(long No, Position Position)> Positions(long questionNo, ContentId question)
    {
        var positions = new List<(long No, Position Position)>();
        var rows = session.Get("Reading", "positions-of-question").Add(questionNo);
        while (rows.Step()) positions.Add((rows.Long(0), PositionRows.Read(rows, question)));
        return positions;
    }

    PositionView View(long no, Question question, Position position) =>
        new(position, [.. ReadClaims(session.Get("Reading", "claims-of-position").Add(no), _ => (question, position))]);

    void ReadLinksFrom(long from, ContentId fromId, long question, ImmutableArray<Link>.Builder links, HashSet<long> far)
    {
        var rows = session.Get("Reading", "links-from-position").Add(from);
        while (rows.Step())
        {
            links.Add(LinkRows.Read(rows, fromId, rows.Id(LinkRows.Columns)));
            if (rows.Long(LinkRows.Columns + 1) != question) far.Add(rows.Long(LinkRows.ToNo));
        }
    }

    void ReadLinksTo(long to, ContentId toId, long question, ImmutableArray<Link>.Builder links, HashSet<long> far)
    {
        var rows = session.Get("Reading", "links-to-position").Add(to).Add(question);
        while (rows.Step())
        {
            links.Add(LinkRows.Read(rows, rows.Id(LinkRows.Columns), toId));
            far.Add(rows.Long(LinkRows.FromNo));
        }
    }

    OtherPosition Other(long no)
    {
        if (others.TryGetValue(no, out var known)) return known;
        var (question, position) = PositionByNo(no);
        var other = new OtherPosition(question, View(no, question, position));
        others.Add(no, other);
        return other;
    }

    Question QuestionByNo(long no)
    {
        var row = session.Get("Reading", "question-by-no").Add(no);
        row.Step();
        var question = QuestionRows.Read(row);
        row.Reset();
        return question;
    }
}
