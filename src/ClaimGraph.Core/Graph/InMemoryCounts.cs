using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>Counts what an in-memory state holds.</summary>
static class InMemoryCounts
{
    internal static GraphSummary Summarize(InMemoryState state)
    {
        var links = state.Links.Values;
        return new GraphSummary
        {
            Schema = 2,
            Outlets = state.Claims.Values.Select(record => record.Claim.Outlet).Distinct(StringComparer.Ordinal).Count(),
            Articles = state.Articles.Count,
            Claims = state.Claims.Count,
            Questions = state.Questions.Count,
            Positions = state.Positions.Count,
            Origins = state.Claims.Values.Select(record => record.Origin.Id).Distinct().Count(),
            Links = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => links.LongCount(link => link.Verdict == verdict)),
            Conflicts = Enum.GetValues<Severity>().ToDictionary(
                severity => severity,
                severity => links.LongCount(link => link.Verdict == Verdict.ConflictsWith && link.Severity == severity)),
            Rejections = state.Rejections.Select(kept => RejectionView.Of(kept.Rejection)).Select(view => (view.Text, view.Reason)).Distinct().Count(),
            Loads = state.Loads.Count,
        };
    }

    internal static IEnumerable<QuestionHead> Heads(InMemoryState state)
    {
        var links = state.Links.Values.ToLookup(link => state.Positions[link.From].QuestionId);
        foreach (var question in state.Questions.Values)
        {
            var conflicts = links[question.Id].Where(link => link.Verdict == Verdict.ConflictsWith).ToList();
            yield return new QuestionHead(
                question,
                conflicts.Max(link => link.Severity),
                conflicts.Count,
                links[question.Id].LongCount(link => link.Verdict == Verdict.Undecided));
        }
    }

    internal static Audit Audit(InMemoryState state)
    {
        var rejected = state.Rejections.CountBy(kept => kept.Load).ToDictionary();
        return new Audit(
            state.Claims.Count,
            state.Loads.Values.Aggregate(Books.Empty, (sum, load) => sum + load.Books),
            state.Rejections.Count,
            [.. state.Loads.Values
                .Where(load => !load.Books.Close || rejected.GetValueOrDefault(load.Id) != load.Books.Rejected)
                .OrderByDescending(load => load.Started).ThenBy(load => load.Id)],
            [.. Strays(state).Take(20)]);
    }

    static IEnumerable<string> Strays(InMemoryState state)
    {
        foreach (var record in state.Claims.Values.Where(record => !state.Positions.ContainsKey(record.Position)))
            yield return $"Claim {record.Id} states no position.";
        var stated = state.Claims.Values.Select(record => record.Position).ToHashSet();
        foreach (var position in state.Positions.Values)
        {
            if (!state.Questions.ContainsKey(position.QuestionId)) yield return $"Position {position.Id} answers no question.";
            if (!stated.Contains(position.Id)) yield return $"Position {position.Id} is stated by no claim.";
        }

        foreach (var link in state.Links.Values)
        {
            foreach (var end in new[] { link.From, link.To }.Where(end => !state.Positions.ContainsKey(end)))
                yield return $"A link of verdict {link.Verdict.ToName()} ends at position {end}, which is not there.";
        }
    }
}
