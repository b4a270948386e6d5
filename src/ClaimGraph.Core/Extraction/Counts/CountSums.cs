using ClaimGraph.Claims;
using ClaimGraph.Extraction.Numbers;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Adds up what a sentence counts side by side: twelve soldiers and three workers killed are fifteen people killed, which another outlet may say.</summary>
sealed class CountSums(Populations populations)
{
    /// <summary>The sums of neighbouring counts that share an action and count persons, all of them exact.</summary>
    internal IEnumerable<Count> Of(IReadOnlyList<Count> counts)
    {
        for (var at = 0; at < counts.Count; at++)
        {
            if (counts[at].Phrase.IsPart || counts[at].Action.Rule == SharedActions.PartOfCount) continue;
            var end = at;
            while (end + 1 < counts.Count && counts[end + 1].IsJoined && Fit(counts[end], counts[end + 1])) end++;
            if (end == at) continue;
            if (end - at + 1 == counts.Count(count => count.Action.Action == counts[end].Action.Action) && Sum(counts.Skip(at).Take(end - at + 1).ToList(), counts) is { } sum) yield return sum;
            at = end;
        }
    }

    bool Fit(Count a, Count b) => a.Action.Words == b.Action.Words && IsExactCount(a) && IsExactCount(b) && a.Phrase.Who != b.Phrase.Who && populations.Common(a.Phrase.Who!, b.Phrase.Who!) is not null;

    static bool IsExactCount(Count count) => count.Value.Min == count.Value.Max && !count.Value.Approximate && count.Phrase.Unit == "person" && count.Value.Min == decimal.Truncate(count.Value.Min!.Value);

    // The text may say the sum itself; then it needs no adding up.
    Count? Sum(List<Count> parts, IReadOnlyList<Count> all)
    {
        var total = parts.Sum(part => part.Value.Min!.Value);
        if (all.Any(count => count.Action.Action == parts[0].Action.Action && count.Value.Min == total) || Quantity.Fault(total, total) is not null) return null;
        var who = parts.Select(part => part.Phrase.Who!).Aggregate((a, b) => populations.Common(a, b) ?? "people");
        var (first, last) = (parts[0].Phrase, parts[^1].Phrase);
        var number = new NumberExpression(first.Number.First, last.Number.Last, first.Number.Start, last.Number.End, NumberKind.Cardinal, total, total, Approximate: false, "sum");
        return parts[0] with
        {
            Phrase = first with { Number = number, Last = last.Last, Who = who, Rule = "sum" },
            Action = parts[0].Action with { Rule = "sum" },
            Value = new Quantity(total, total, approximate: false),
            IsJoined = false,
        };
    }
}
