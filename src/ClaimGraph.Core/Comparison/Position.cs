using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>One answer to one question: a value with the time and scope that it is about. Claims that say the same share it.</summary>
/// <remarks>
/// What is gathered from its claims (<see cref="CountedFirst"/> to <see cref="Speakers"/>) does not belong to its key;
/// <see cref="Merge"/> joins it in any order to the same result.
/// </remarks>
public sealed record Position
{
    /// <summary>The id, from question, value, time, scope and polarity.</summary>
    public required ContentId Id { get; init; }

    /// <summary>The question that it answers.</summary>
    public required ContentId QuestionId { get; init; }

    /// <summary>The value.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>The time that it is about; for a date that gives no other, the date itself.</summary>
    public required DateSpan When { get; init; }

    /// <summary>Whether nobody gave the time, so that the day of publication stands in for it.</summary>
    public required bool WhenAssumed { get; init; }

    /// <summary>What the count covers; null when nobody said.</summary>
    public required Scope? Scope { get; init; }

    /// <summary>Whether it holds, doubts or denies its value.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The earliest moment up to which one of its claims counted.</summary>
    public required DateSpan CountedFirst { get; init; }

    /// <summary>The latest moment up to which one of its claims counted.</summary>
    public required DateSpan CountedLast { get; init; }

    /// <summary>When one of its claims was first published.</summary>
    public required DateSpan PublishedFirst { get; init; }

    /// <summary>The named speakers of its claims, sorted, each once.</summary>
    public required ImmutableArray<string> Speakers { get; init; }

    /// <summary>The first day that comparing looks at, from 0001-01-01 as 0: of the value for dates, of the time for all others.</summary>
    public int FirstDay => (Value as DateSpan ?? When).FirstDay;

    /// <summary>The last day that comparing looks at.</summary>
    public int LastDay => (Value as DateSpan ?? When).LastDay;

    /// <summary>The position in words, as graphs show it: "40, 2019-02-20", "denied: agreed, 2019-02".</summary>
    public string Label => LabelOf(Value, When, Polarity);

    /// <summary>The label of a position with this value, time and polarity.</summary>
    public static string LabelOf(ClaimValue value, DateSpan when, Polarity polarity)
    {
        var words = Convert.ToString(value, CultureInfo.InvariantCulture);
        return polarity == Polarity.Affirmed ? $"{words}, {when}" : $"{polarity.ToName()}: {words}, {when}";
    }

    /// <summary>The position that a claim states.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="question">The question that it answers.</param>
    /// <param name="isUnnamed">Whether a speaker is a source that nobody can name.</param>
    public static Position Of(Claim claim, Question question, Func<string, bool> isUnnamed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(isUnnamed);
        var polarity = claim.Stance switch
        {
            Stance.Denies => Polarity.Denied,
            Stance.Doubts => Polarity.Doubted,
            _ => Polarity.Affirmed,
        };
        return new Position
        {
            Id = PositionKey.Id(question.Id, claim, polarity),
            QuestionId = question.Id,
            Value = claim.Value,
            When = PositionKey.When(claim),
            WhenAssumed = PositionKey.IsWhenAssumed(claim),
            Scope = claim.About.Scope,
            Polarity = polarity,
            CountedFirst = claim.CountedAt,
            CountedLast = claim.CountedAt,
            PublishedFirst = claim.Article.Published,
            Speakers = claim.Speaker is { } speaker && !isUnnamed(speaker) ? [speaker] : [],
        };
    }

    /// <summary>This position with what another sight of it adds.</summary>
    /// <returns>This very object when nothing is new.</returns>
    /// <exception cref="ArgumentException">The other is another position.</exception>
    public Position Merge(Position other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Id != Id) throw new ArgumentException("Only sights of one position can be merged.", nameof(other));
        var countedFirst = Earlier(CountedFirst, other.CountedFirst);
        var countedLast = Later(CountedLast, other.CountedLast);
        var publishedFirst = Earlier(PublishedFirst, other.PublishedFirst);
        var isNew = other.Speakers.Any(speaker => Speakers.BinarySearch(speaker, StringComparer.Ordinal) < 0);
        if (!isNew && countedFirst == CountedFirst && countedLast == CountedLast && publishedFirst == PublishedFirst) return this;
        return this with
        {
            CountedFirst = countedFirst,
            CountedLast = countedLast,
            PublishedFirst = publishedFirst,
            Speakers = isNew
                ? [.. Speakers.Union(other.Speakers, StringComparer.Ordinal).Order(StringComparer.Ordinal)]
                : Speakers,
        };
    }

    /// <summary>Equal when the id and everything gathered from the claims are.</summary>
    public bool Equals(Position? other) =>
        other is not null && Id == other.Id && CountedFirst == other.CountedFirst && CountedLast == other.CountedLast
        && PublishedFirst == other.PublishedFirst && Speakers.AsSpan().SequenceEqual(other.Speakers.AsSpan());

    /// <summary>For dictionaries within one process only.</summary>
    public override int GetHashCode() => Id.GetHashCode();

    // What nobody knows gives way to what somebody does.
    static DateSpan Earlier(DateSpan a, DateSpan b) => b.IsUnknown || (!a.IsUnknown && Order(a, b) <= 0) ? a : b;

    static DateSpan Later(DateSpan a, DateSpan b) => b.IsUnknown || (!a.IsUnknown && Order(a, b) >= 0) ? a : b;

    // A total order, so that merging does not depend on who came first.
    static int Order(DateSpan a, DateSpan b)
    {
        var order = a.StartSecond.CompareTo(b.StartSecond);
        if (order == 0) order = a.EndSecond.CompareTo(b.EndSecond);
        return order == 0 ? a.Approximate.CompareTo(b.Approximate) : order;
    }
}
