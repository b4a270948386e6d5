using ClaimGraph.Claims;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>The numbers of the questions and positions that one transaction has met.</summary>
sealed class BatchNumbers(Session session)
{
    readonly Dictionary<ContentId, long> questions = [];
    readonly Dictionary<ContentId, long> positions = [];
    readonly Dictionary<long, ContentId> ids = [];

    /// <summary>The number of a question; null when the graph does not hold it.</summary>
    internal long? Question(ContentId id)
    {
        if (questions.TryGetValue(id, out var known)) return known;
        if (session.Get("Writing", "question-no").Add(id).Scalar() is not { } no) return null;
        questions.Add(id, no);
        return no;
    }

    /// <summary>The number of a position; null when the graph does not hold it.</summary>
    internal long? Position(ContentId id)
    {
        if (positions.TryGetValue(id, out var known)) return known;
        if (session.Get("Writing", "position-no").Add(id).Scalar() is not { } no) return null;
        MetPosition(id, no);
        return no;
    }

    internal bool IsMet(ContentId position, out long no) => positions.TryGetValue(position, out no);

    internal void MetQuestion(ContentId id, long no) => questions[id] = no;

    /// <summary>Remembers a position.</summary>
    internal void MetPosition(ContentId id, long no)
    {
        positions[id] = no;
        ids[no] = id;
    }

    /// <summary>The id of a position that is there.</summary>
    internal ContentId PositionId(long no)
    {
        if (ids.TryGetValue(no, out var known)) return known;
        var row = session.Get("Writing", "position-id").Add(no);
        if (!row.Step()) throw new InvalidOperationException($"A link has an end at position number {no}, which is not there: run the audit.");
        var id = row.Id(0);
        row.Reset();
        MetPosition(id, no);
        return id;
    }
}
