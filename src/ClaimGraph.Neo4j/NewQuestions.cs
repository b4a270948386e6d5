using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j;

/// <summary>Questions that are being added together, and which others may be their neighbours.</summary>
sealed class NewQuestions
{
    readonly Dictionary<ContentId, int> clauses = [];

    internal NewQuestions(IReadOnlyList<NewQuestion> questions)
    {
        foreach (var (question, candidates, _) in questions)
        {
            Ids.Add(question.Id);
            Candidates.UnionWith(candidates.Where(candidate => candidate != question.Id));
            if (question.WithoutParties is { } clause) clauses[clause] = clauses.GetValueOrDefault(clause) + 1;
        }
    }

    /// <summary>Their ids.</summary>
    internal HashSet<ContentId> Ids { get; } = [];

    /// <summary>The ids that their neighbours may have.</summary>
    internal HashSet<ContentId> Candidates { get; } = [];

    /// <summary>What the deals among them share with deals of other parties.</summary>
    internal IEnumerable<ContentId> Clauses => clauses.Keys;

    /// <summary>Whether a question may be the neighbour of one of them, itself aside.</summary>
    internal bool MayNeighbour(Question other)
    {
        if (Candidates.Contains(other.Id)) return true;
        if (other.WithoutBy is { } unnamed && Ids.Contains(unnamed)) return true;
        if (other.WithoutTo is { } unreceived && Ids.Contains(unreceived)) return true;
        return other.WithoutParties is { } clause && clauses.GetValueOrDefault(clause) > (Ids.Contains(other.Id) ? 1 : 0);
    }
}
