using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Loading;

/// <summary>
/// Remembers the positions of the questions that the last batches touched, with the links that they own. News comes in waves, so the next
/// batch asks about the same questions. Good only while nobody else writes: the graph's generation tells.
/// </summary>
sealed class PositionCache
{
    /// <summary>The most positions that are kept: some 30 MB with their links, and six batches of news.</summary>
    const int MaxPositions = 12_000;

    readonly Dictionary<ContentId, CachedQuestion> questions = [];
    long generation = -1;
    long clock;
    int count;

    /// <summary>Forgets everything unless the graph stands as this writer left it.</summary>
    internal void Check(long graphGeneration)
    {
        if (graphGeneration != generation) Clear();
    }

    /// <summary>Forgets everything.</summary>
    internal void Clear()
    {
        questions.Clear();
        (generation, count) = (-1, 0);
    }

    /// <summary>What is known of a question, when at least these days of it are.</summary>
    internal CachedQuestion? Find(ContentId question, DayRange range)
    {
        if (!questions.TryGetValue(question, out var known) || !known.Range.Contains(range)) return null;
        known.LastUse = ++clock;
        return known;
    }

    /// <summary>Keeps what a batch left behind, once it is committed.</summary>
    /// <param name="left">The questions as they now stand.</param>
    /// <param name="graphGeneration">The graph's generation after the commit.</param>
    internal void Keep(IEnumerable<KeyValuePair<ContentId, CachedQuestion>> left, long graphGeneration)
    {
        generation = graphGeneration;
        foreach (var (id, question) in left)
        {
            if (questions.TryGetValue(id, out var old)) count -= old.Positions.Count;
            count += question.Positions.Count;
            question.LastUse = ++clock;
            questions[id] = question;
        }

        if (count <= MaxPositions) return;
        foreach (var (id, question) in questions.OrderBy(pair => pair.Value.LastUse).ToArray())
        {
            if (count <= MaxPositions * 3 / 4) return;
            count -= question.Positions.Count;
            questions.Remove(id);
        }
    }
}
