using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Rows;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>Reads and adds questions and their neighbours.</summary>
sealed class QuestionWriter(Session session, NumberCache cache, BatchNumbers numbers)
{
    readonly Dictionary<long, Question> read = [];

    /// <summary>The pairs that a question is one of.</summary>
    internal void ReadNeighbours(long question, HashSet<Neighbour> neighbours)
    {
        var rows = session.Get("Writing", "neighbours-of").Add(question);
        var pairs = new List<(long Part, long Whole, Aspect Aspect, int Levels)>();
        while (rows.Step()) pairs.Add((rows.Long(0), rows.Long(1), (Aspect)rows.Int(2), rows.Int(3)));
        foreach (var (part, whole, aspect, levels) in pairs) neighbours.Add(new Neighbour(ByNo(part).Id, ByNo(whole).Id, aspect, levels));
    }

    /// <summary>The questions of some neighbours, each once.</summary>
    internal IReadOnlyList<Question> QuestionsOf(IEnumerable<Neighbour> neighbours) =>
        [.. neighbours.SelectMany(pair => new[] { pair.Part, pair.Whole }).Distinct().Select(id => ByNo(numbers.Question(id)!.Value))];

    internal void Add(NewQuestion added)
    {
        var question = added.Question;
        if (session.Get("Writing", "add-question").Add(question).Run() == 0) return;
        var no = session.LastNo;
        numbers.MetQuestion(question.Id, no);
        read[no] = question;
        foreach (var concept in added.Concepts)
        {
            var inner = cache.Concept(concept.Concept);
            session.Get("Writing", "add-question-concept").Add(no).Add(concept.Role).Add(inner).Run();
            foreach (var node in concept.Broader)
            {
                var outer = cache.Concept(node);
                cache.Broader(inner, outer);
                inner = outer;
            }
        }
    }

    /// <summary>Finds the questions that may be neighbours of some that were added before.</summary>
    internal IReadOnlyList<Question> FindNeighbours(IReadOnlyList<NewQuestion> added, CancellationToken cancellationToken)
    {
        var found = new HashSet<long>();
        foreach (var (question, candidates, _) in added)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var candidate in candidates)
            {
                if (candidate != question.Id && numbers.Question(candidate) is { } no) found.Add(no);
            }

            var self = numbers.Question(question.Id);
            Collect("questions-whose-whole-is", question.Id, self, found);
            if (question.WithoutParties is { } shared) Collect("questions-of-other-parties", shared, self, found);
        }

        return [.. found.Select(ByNo)];
    }

    void Collect(string statement, ContentId id, long? self, HashSet<long> found)
    {
        var rows = session.Get("Writing", statement).Add(id);
        while (rows.Step())
        {
            if (rows.Long(0) != self) found.Add(rows.Long(0));
        }
    }

    Question ByNo(long no)
    {
        if (read.TryGetValue(no, out var known)) return known;
        var row = session.Get("Reading", "question-by-no").Add(no);
        row.Step();
        var question = QuestionRows.Read(row);
        row.Reset();
        read.Add(no, question);
        numbers.MetQuestion(question.Id, no);
        return question;
    }
}
