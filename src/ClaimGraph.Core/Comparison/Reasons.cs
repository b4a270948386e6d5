using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The reason of a link in words, for each rule. One place, so that graph, reports and <c>explain</c> say the same.</summary>
static class Reasons
{
    /// <summary>The reason.</summary>
    /// <param name="rule">The rule that decided.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="from">The position at which the link begins.</param>
    /// <param name="to">The position at which it ends.</param>
    internal static string Of(string rule, in Pair pair, Position from, Position to)
    {
        var (f, t) = (ReasonWords.Of(from), ReasonWords.Of(to));
        var gap = ReasonWords.Of(Gap.Of(from.Value, to.Value), from.Value.Kind);
        return rule switch
        {
            "same-value" => $"{f} and {t} say the same.",
            "within-range" or "within-period" => $"{f} lies within {t}.",
            "overlapping-range" => pair.Values == ValueRelation.BoundNear
                ? $"{f} and {t} fit: an open end means this or little more or less."
                : $"{f} and {t} overlap.",
            "rounding" => $"{f} and {t} differ by no more than rounding explains.",
            "adjacent-day" when from.Value.Kind == ClaimKind.Deal => $"{f} and {t} give one status, and a report without a time may be of a deal some days older.",
            "adjacent-day" => $"{f} and {t} are neighbouring days, as of one night.",
            "stronger-status" => $"'{f}' says more than '{t}'.",
            "later-snapshot" => $"{f} is a later state than {t}.",
            "grown-total" => $"{f} carries on the count of {t}.",
            "developing-count" => $"{f} was counted later than {t}, and is larger.",
            "revised-by-speaker" => $"{f} revises {t}: one speaker ({Speaker(from, to)}) gives both.",
            "status-change" => $"'{f}' follows on '{t}'.",
            "part-of-period" => $"{t} is a part of the time of {f}, {NotMore(to, from)}.",
            "part-of-place" => $"{t} is counted at a place that lies in the place of {f}, {NotMore(to, from)}.",
            "part-of-population" => $"{t} counts a part of those in {f}, {NotMore(to, from)}.",
            "part-exceeds-whole" => $"{f} is a part of {t} and yet more: {gap}.",
            "values-differ" => $"{f} and {t} are two states at one time: {gap}.",
            "dates-differ" => $"{f} and {t} exclude each other: {gap}.",
            "shrunken-total" => $"{f} was counted later than {t}, and is smaller: {gap}.",
            "status-denied" => $"'{f}' excludes '{t}'.",
            "denial" => $"'{f}' denies '{t}'.",
            "denial-unclear" => $"'{f}' denies a part of '{t}', less than it holds, or another time.",
            "doubt" => $"'{f}' doubts '{t}'.",
            "unconfirmed" => $"'{f}' does not confirm '{t}', and does not exclude it.",
            "fallen-share" => $"{f} was counted later than {t}, and is a smaller share: it may have fallen, or one is wrong.",
            "weaker-later" => $"'{f}' is of a later time than '{t}' and says less: another deal, or an old report.",
            "order-unknown" => from.Value.Kind == ClaimKind.Deal
                ? $"'{f}' and '{t}': nobody can tell which came first."
                : $"{f} and {t} were counted at a time that does not tell which came first: an update, or a conflict.",
            "bound-far" => $"{f} and {t} do not exclude each other, but lie too far apart to agree.",
            "unknown-time" when from.When.IsUnknown || to.When.IsUnknown => $"{f} and {t}: nobody knows the time of one, as its article has no date.",
            "unknown-time" => $"{f} and {t}: their times do not tell whether they are of one time, since when they count, or which had grown.",
            "unknown-event" => $"{f} is more than {t} of a place that holds it: perhaps one event, perhaps two.",
            "related-action" => $"{f} and {t} answer questions whose actions are related, not the same.",
            "other-parties" => $"'{f}' and '{t}' are deals on one clause that share a party, not all.",
            _ => throw new ArgumentException($"There are no words for the rule '{rule}'.", nameof(rule)),
        };
    }

    static string NotMore(Position part, Position whole) =>
        part.Value is Quantity { Max: { } most } && whole.Value is Quantity { Min: { } least } && most <= least ? "and is not more" : "and need not be more";

    static string Speaker(Position a, Position b) => a.Speakers.First(speaker => b.Speakers.Contains(speaker, StringComparer.Ordinal));
}
