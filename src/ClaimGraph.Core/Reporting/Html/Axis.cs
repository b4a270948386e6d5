using ClaimGraph.Claims;

namespace ClaimGraph.Reporting.Html;

/// <summary>A scale for the values of one question, from 0 to 100 per cent of its width.</summary>
sealed class Axis
{
    // Below this ratio of the greatest to the least, bars tell more on a linear scale.
    const double LogarithmicFrom = 20;

    // Room at an end, for marks; more where a value is open, so that its bar is seen to go on.
    const double Margin = 0.08;
    const double OpenMargin = 0.25;

    readonly double low;
    readonly double high;

    Axis(double low, double high, bool isLogarithmic, IEnumerable<Tick> ticks)
    {
        (this.low, this.high, IsLogarithmic) = (low, high, isLogarithmic);
        Ticks = [.. ticks.Where(tick => Shown(tick.At))];
    }

    /// <summary>Whether equal steps are equal ratios.</summary>
    internal bool IsLogarithmic { get; }

    /// <summary>The marks on the scale.</summary>
    internal IReadOnlyList<Tick> Ticks { get; }

    /// <summary>The scale for some values; null when they are of a kind without size, or there is only one to draw.</summary>
    internal static Axis? Of(ClaimKind kind, IEnumerable<Interval> intervals)
    {
        var all = intervals.ToList();
        var ends = all.SelectMany(interval => interval.Ends).ToList();
        if (all.Count < 2 || ends.Count < 2) return null;
        var (least, greatest) = (ends.Min(), ends.Max());
        var room = new Room(
            all.Exists(interval => interval.From is null) ? OpenMargin : Margin,
            all.Exists(interval => interval.To is null) ? OpenMargin : Margin);
        return kind == ClaimKind.Date ? OfTime(least, greatest, room) : OfNumbers(least, greatest, room);
    }

    /// <summary>The place of a value, in per cent from the left; values beyond the ends are drawn at the ends.</summary>
    internal double Place(double value) => Math.Clamp(100 * (Stretch(value) - low) / (high - low), 0, 100);

    static Axis OfNumbers(double least, double greatest, Room room)
    {
        var isLogarithmic = greatest > 0 && greatest / Math.Max(least, 1) >= LogarithmicFrom;
        if (isLogarithmic)
        {
            var (from, to) = room.Widen(Logarithm(least), Logarithm(greatest));
            return new Axis(Math.Max(from, 0), to, isLogarithmic, AxisTicks.Logarithmic(Math.Pow(10, Math.Max(from, 0)) - 1, Math.Pow(10, to)));
        }

        // A scale that begins at zero shows sizes as they are; far from zero it would show no difference.
        var begin = least >= 0 && least < greatest / 2 ? 0 : least;
        var (low, high) = room.Widen(begin, greatest);
        if (begin == 0) low = 0;
        return new Axis(low, high, isLogarithmic, AxisTicks.Linear(low, high));
    }

    static Axis OfTime(double least, double greatest, Room room)
    {
        var (low, high) = room.Widen(least, greatest);
        return new Axis(low, high, isLogarithmic: false, AxisTicks.Time(low, high));
    }

    // One is added so that zero has a place.
    static double Logarithm(double value) => Math.Log10(1 + Math.Max(value, 0));

    double Stretch(double value) => IsLogarithmic ? Logarithm(value) : value;

    bool Shown(double value) => Stretch(value) >= low && Stretch(value) <= high;

    /// <summary>The room that is left below the least and above the greatest value, as a share of the distance between them.</summary>
    readonly record struct Room(double Below, double Above)
    {
        internal (double Low, double High) Widen(double low, double high)
        {
            var size = high > low ? high - low : Math.Max(Math.Abs(high), 1);
            return (low - (Below * size), high + (Above * size));
        }
    }
}
