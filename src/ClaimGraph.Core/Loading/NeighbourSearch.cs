using ClaimGraph.Comparison;

namespace ClaimGraph.Loading;

/// <summary>Finds the neighbours of new questions among the candidates that the graph returned for all of them.</summary>
static class NeighbourSearch
{
    internal static IReadOnlyList<Neighbour> Among(IReadOnlyList<Question> fresh, IReadOnlyList<Question> candidates, Neighbourhood neighbourhood)
    {
        var found = new HashSet<Neighbour>();
        var byId = candidates.ToDictionary(question => question.Id);
        var byWithout = candidates
            .SelectMany(question => new[] { question.WithoutBy, question.WithoutTo, question.WithoutParties }
                .OfType<Claims.ContentId>().Select(key => (Key: key, Question: question)))
            .ToLookup(pair => pair.Key, pair => pair.Question);
        foreach (var question in fresh)
        {
            var near = neighbourhood.Candidates(question).Where(byId.ContainsKey).Select(id => byId[id]).Concat(byWithout[question.Id]);
            if (question.WithoutParties is { } parties) near = near.Concat(byWithout[parties]);
            foreach (var other in near)
            {
                if (neighbourhood.Between(question, other) is { } pair) found.Add(pair);
            }
        }

        return [.. found];
    }
}
