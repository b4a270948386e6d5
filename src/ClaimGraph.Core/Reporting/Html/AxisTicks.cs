using System.Globalization;
using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Reporting.Html;

/// <summary>Chooses round values to mark on a scale, five or so.</summary>
static class AxisTicks
{
    const int Most = 5;
    const double Day = 86_400;

    static readonly double[] roundFactors = [1, 2, 5, 10];

    static readonly (double Seconds, Period Step, string Format)[] calendar =
    [
        (Day / 4, Period.FromHours(6), "d MMM HH:mm"), (Day / 2, Period.FromHours(12), "d MMM HH:mm"),
        (Day, Period.FromDays(1), "d MMM"), (2 * Day, Period.FromDays(2), "d MMM"), (5 * Day, Period.FromDays(5), "d MMM"), (14 * Day, Period.FromDays(14), "d MMM"),
        (30 * Day, Period.FromMonths(1), "uuuu-MM"), (91 * Day, Period.FromMonths(3), "uuuu-MM"), (182 * Day, Period.FromMonths(6), "uuuu-MM"),
        (365 * Day, Period.FromYears(1), "uuuu"), (1_826 * Day, Period.FromYears(5), "uuuu"), (7_305 * Day, Period.FromYears(20), "uuuu"),
        (36_525 * Day, Period.FromYears(100), "uuuu"), (365_250 * Day, Period.FromYears(1_000), "uuuu"),
    ];

    /// <summary>Equal steps of 1, 2 or 5 times a power of ten.</summary>
    internal static IEnumerable<Tick> Linear(double low, double high)
    {
        var rough = (high - low) / Most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = roundFactors.Select(factor => factor * power).First(size => size >= rough);
        for (var i = Math.Ceiling(low / step); i * step <= high; i++) yield return Number(i * step);
    }

    /// <summary>Zero and powers of ten; between them 2 and 5 where there is room.</summary>
    internal static IEnumerable<Tick> Logarithmic(double low, double high)
    {
        var (first, last) = ((int)Math.Floor(Math.Log10(Math.Max(low, 1))), (int)Math.Floor(Math.Log10(high)));
        var every = Math.Max(1, (last - first + Most - 1) / Most);
        var factors = last - first < 2 ? roundFactors[..3] : roundFactors[..1];
        if (low < 1) yield return Number(0);
        for (var power = first; power <= last; power += every)
        {
            foreach (var factor in factors) yield return Number(factor * Math.Pow(10, power));
        }
    }

    /// <summary>Steps of the calendar; values are seconds since 0001-01-01.</summary>
    internal static IEnumerable<Tick> Time(double low, double high)
    {
        var (_, step, format) = calendar.FirstOrDefault(one => (high - low) / one.Seconds <= Most, calendar[^1]);
        var last = Moment(high);
        for (var at = Floor(Moment(low), step); at <= last; at += step)
        {
            yield return new Tick(DateSpan.ToSecond(at), at.ToString(format, CultureInfo.InvariantCulture));
            if (at.Year >= 9_999 - Math.Max(step.Years, 1)) yield break;
        }
    }

    static Tick Number(double value) => new(value, value switch
    {
        >= 1e9 => $"{(value / 1e9).ToString("#,##0.##", CultureInfo.InvariantCulture)}G",
        >= 1e6 => $"{(value / 1e6).ToString("#,##0.##", CultureInfo.InvariantCulture)}M",
        _ => value.ToString("#,##0.##", CultureInfo.InvariantCulture),
    });

    static LocalDateTime Moment(double seconds) => DateSpan.ToLocal((long)Math.Clamp(seconds, 0, DateSpan.CalendarEnd - 1));

    static LocalDateTime Floor(LocalDateTime moment, Period step) => step switch
    {
        { Years: > 0 } => new LocalDateTime(Math.Max(1, moment.Year - (moment.Year % step.Years)), 1, 1, 0, 0),
        { Months: > 0 } => new LocalDateTime(moment.Year, moment.Month - ((moment.Month - 1) % step.Months), 1, 0, 0),
        _ => moment.Date.AtMidnight(),
    };
}
