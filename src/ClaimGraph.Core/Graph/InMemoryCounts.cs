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
            Schema = 3,
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
        var links = state.Links.Values
            .SelectMany(link => new[] { link.From, link.To }.Select(end => state.Positions[end].QuestionId).Distinct().Select(question => (question, link)))
            .ToLookup(pair => pair.question, pair => pair.link);
        var positions = state.Positions.Values.ToLookup(position => position.QuestionId);
        var outlets = OutletsOfPositions(state);
        foreach (var question in state.Questions.Values)
        {
            var verdicts = links[question.Id].CountBy(link => link.Verdict).ToDictionary();
            long Count(Verdict verdict) => verdicts.GetValueOrDefault(verdict);
            yield return new QuestionHead(question)
            {
                Worst = links[question.Id].Max(link => link.Severity),
                Conflicts = Count(Verdict.ConflictsWith),
                Undecided = Count(Verdict.Undecided),
                Updates = Count(Verdict.Updates),
                Agreements = Count(Verdict.AgreesWith) + Count(Verdict.Refines) + Count(Verdict.Includes)
                    + positions[question.Id].LongCount(position => outlets[position.Id].Distinct(StringComparer.Ordinal).Skip(1).Any()),
                LatestDay = positions[question.Id].Max(position => QuestionHead.DayOf(position.PublishedFirst)),
            };
        }
    }

    internal static IEnumerable<OutletView> Outlets(InMemoryState state)
    {
        var outlets = OutletsOfPositions(state);
        var friends = state.Links.Values
            .Where(link => link.Verdict is Verdict.AgreesWith or Verdict.Refines)
            .SelectMany(link => new[] { (Position: link.From, Friend: link.To), (Position: link.To, Friend: link.From) })
            .ToLookup(pair => pair.Position, pair => pair.Friend);
        var disputed = state.Links.Values.Where(link => link.Verdict == Verdict.ConflictsWith).SelectMany(link => new[] { link.From, link.To }).ToHashSet();
        return state.Claims.Values
            .GroupBy(record => record.Claim.Outlet, StringComparer.Ordinal)
            .Select(own => new OutletView(
                own.Key,
                own.LongCount(),
                own.LongCount(record => friends[record.Position].Prepend(record.Position).SelectMany(position => outlets[position]).Any(outlet => outlet != own.Key)),
                own.LongCount(record => disputed.Contains(record.Position))))
            .OrderBy(view => view.Outlet, StringComparer.Ordinal);
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

    static ILookup<ContentId, string> OutletsOfPositions(InMemoryState state) =>
        state.Claims.Values.ToLookup(record => record.Position, record => record.Claim.Outlet);

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
