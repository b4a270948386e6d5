using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The id of a question.</summary>
static class QuestionKey
{
    [ThreadStatic]
    static ContentHash? shared;

    /// <summary>The id of the question of a kind about something; time and scope are ignored.</summary>
    internal static ContentId Id(ClaimKind kind, About about)
    {
        var hash = (shared ??= new ContentHash()).Begin("question").Add((long)kind)
            .Add(about.Action).Add(about.Who).Add(about.By).Add(about.To).Add(about.Where).Add(about.Unit).Add(about.Term)
            .Add(about.Parties.Length);
        foreach (var party in about.Parties) hash.Add(party);
        return hash.End();
    }
}
