using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>
/// The positions of one question in order of time: by last day, first day, count, publication and id. A total order that depends on
/// the positions alone, so that whatever is chosen by rank is chosen alike in every graph.
/// </summary>
sealed class Timeline
{
    static readonly IComparer<Position> byTime = Comparer<Position>.Create(Compare);
    readonly Position[] positions;
    readonly int[] spans;
    readonly int[] earliestFrom;
    Dictionary<(long Start, long End, Scope? Scope), (int Least, int Greatest)>? ends;

    internal Timeline(IEnumerable<Position> unsorted)
    {
        positions = [.. unsorted];
        Array.Sort(positions, byTime);
        spans = [.. Enumerable.Range(0, positions.Length).Where(i => positions[i].FirstDay < positions[i].LastDay)];
        earliestFrom = new int[spans.Length];
        var earliest = int.MaxValue;
        for (var i = spans.Length - 1; i >= 0; i--) earliestFrom[i] = earliest = Math.Min(earliest, positions[spans[i]].FirstDay);
    }

    internal int Count => positions.Length;

    internal Position this[int rank] => positions[rank];

    /// <summary>Orders two positions of any questions by time.</summary>
    internal static int Compare(Position a, Position b)
    {
        var order = a.LastDay.CompareTo(b.LastDay);
        if (order == 0) order = a.FirstDay.CompareTo(b.FirstDay);
        if (order == 0) order = Compare(a.CountedFirst, b.CountedFirst);
        if (order == 0) order = Compare(a.PublishedFirst, b.PublishedFirst);
        return order == 0 ? a.Id.CompareTo(b.Id) : order;
    }

    /// <summary>The first rank whose position comes after another, of this question or not.</summary>
    internal int RankAfter(Position other)
    {
        var found = Array.BinarySearch(positions, other, byTime);
        return found < 0 ? ~found : found + 1;
    }

    /// <summary>The first rank whose last day is this day or a later one.</summary>
    internal int RankOfLastDay(int day) => FirstRank(positions.Length, rank => positions[rank].LastDay >= day);

    /// <summary>
    /// The positions that may hold a part, of this question or not: spans that end no earlier and touch it, those that end soonest first;
    /// and, for a single day, the positions of that very day.
    /// </summary>
    internal IEnumerable<Position> WholesOf(Position part, int most)
    {
        var single = part.FirstDay == part.LastDay;
        var taken = 0;
        for (var rank = RankOfLastDay(part.LastDay); single && taken < most && rank < Count && positions[rank].LastDay == part.LastDay; rank++)
        {
            if (positions[rank].FirstDay != part.FirstDay || positions[rank].Id == part.Id) continue;
            taken++;
            yield return positions[rank];
        }

        foreach (var whole in SpansFrom(part.LastDay, part, most)) yield return whole;
    }

    /// <summary>The positions that end on a later day and touch the last day of another, those that end soonest first.</summary>
    internal IEnumerable<Position> LongerThan(Position other, int most) =>
        other.LastDay == int.MaxValue ? [] : SpansFrom(other.LastDay + 1, other, most);

    /// <summary>
    /// For the least or the greatest of the numbers that are held of one time in one scope: the rank of the greatest or the least. Null
    /// for all others.
    /// </summary>
    internal int? OtherEnd(int rank)
    {
        if (positions[rank].Polarity != Polarity.Affirmed) return null;
        ends ??= FindEnds();
        var (least, greatest) = ends[TimeOf(positions[rank])];
        return rank == least ? greatest : rank == greatest ? least : null;
    }

    Dictionary<(long Start, long End, Scope? Scope), (int Least, int Greatest)> FindEnds()
    {
        var found = new Dictionary<(long Start, long End, Scope? Scope), (int Least, int Greatest)>();
        for (var rank = 0; rank < positions.Length; rank++)
        {
            if (positions[rank] is not { Polarity: Polarity.Affirmed, Value: Quantity value } position) continue;
            var time = TimeOf(position);
            var (least, greatest) = found.TryGetValue(time, out var known) ? known : (rank, rank);
            if (QuantityRule.IsLess(value, (Quantity)positions[least].Value)) least = rank;
            if (QuantityRule.IsLess((Quantity)positions[greatest].Value, value)) greatest = rank;
            found[time] = (least, greatest);
        }

        return found;
    }

    static (long Start, long End, Scope? Scope) TimeOf(Position position) => (position.When.StartSecond, position.When.EndSecond, position.Scope);

    IEnumerable<Position> SpansFrom(int lastDay, Position other, int most)
    {
        var taken = 0;
        for (var i = FirstRank(spans.Length, i => positions[spans[i]].LastDay >= lastDay); i < spans.Length; i++)
        {
            if (taken == most || earliestFrom[i] > other.LastDay) yield break;
            var span = positions[spans[i]];
            if (span.FirstDay > other.LastDay || span.Id == other.Id) continue;
            taken++;
            yield return span;
        }
    }

    static int FirstRank(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    static int Compare(DateSpan a, DateSpan b)
    {
        var order = a.StartSecond.CompareTo(b.StartSecond);
        return order == 0 ? a.EndSecond.CompareTo(b.EndSecond) : order;
    }
}
