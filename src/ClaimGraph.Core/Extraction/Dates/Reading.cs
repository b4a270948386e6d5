using System.Globalization;
using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>What a rule reads at a place of a sentence: the days from <see cref="Start"/> to <see cref="End"/>, both inside; a missing one is open.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Start">The first day; null when open.</param>
/// <param name="End">The last day; null when open.</param>
/// <param name="Unit">How exact it is: a day, a week, a month.</param>
/// <param name="Rule">The rule.</param>
sealed record Reading(int First, int Next, LocalDate? Start, LocalDate? End, TimeUnit Unit, string Rule)
{
    // In days. Who names a weekday and no year means a day that is near.
    const int FarthestAhead = 183;

    /// <summary>Whether the text leaves the year open and the reference decided.</summary>
    internal bool IsYearOpen { get; init; }

    internal bool Approximate { get; init; }

    internal string? Remark { get; init; }

    /// <summary>Whether its words contradict each other, as the remark says: then the days are those of some of the words only, and nobody knows which are meant.</summary>
    internal bool IsContradicted { get; init; }

    /// <summary>What it says as the value of a claim; null when the days leave the calendar or run backwards.</summary>
    internal DateSpan? Span
    {
        get
        {
            if (IsContradicted) return DateSpan.Unknown;
            if (Start is null && End is null || Start > End || Start?.Year is < 1 || End?.Year is < 1) return null;
            return DateSpan.FromDays(Start, End, Approximate);
        }
    }

    internal static Reading Of(int first, int next, (LocalDate Start, LocalDate End) days, TimeUnit unit, string rule) =>
        new(first, next, days.Start, days.End, unit, rule);

    internal static Reading OfDay(int first, int next, LocalDate day, string rule) => new(first, next, day, day, TimeUnit.Day, rule);

    /// <summary>A day of a month; where the month has no such day, its last day, and reported.</summary>
    /// <returns>Null where there is no such month either.</returns>
    internal static Reading? OfDate(int first, int next, int year, int month, int day, string rule)
    {
        if (Calendar.Day(year, month, day) is { } date) return OfDay(first, next, date, rule);
        return day > 0 && Calendar.Month(year, month) is { End: var last }
            ? OfDay(first, next, last, rule).Contradicted($"The text names day {day.ToString(CultureInfo.InvariantCulture)} of {last:uuuu-MM}, which has {last.Day.ToString(CultureInfo.InvariantCulture)} days.")
            : null;
    }

    /// <summary>The same as it begins with a weekday that stands before it, and with the bracket that closes after it.</summary>
    internal Reading After(Phrase phrase, int first, int start) => this with { First = first, Next = start > first && phrase.Is(start - 1, "(") ? phrase.SkipMark(Next, ")") : Next };

    /// <summary>The same beside a weekday. Where the text leaves the year open, the weekday can say that the day is still to come; where it is that of neither year, the words contradict each other.</summary>
    /// <param name="weekday">The weekday that stands beside it; null when none does.</param>
    /// <param name="reference">The day of publication.</param>
    internal Reading Beside(int? weekday, LocalDate? reference)
    {
        if (weekday is not { } expected || Unit != TimeUnit.Day || Start is not { } day || Start != End || (int)day.DayOfWeek == expected) return this;
        if (IsYearOpen && reference is { } from && Calendar.Day(day.Year + 1, day.Month, day.Day) is { } coming && Period.DaysBetween(from, coming) <= FarthestAhead)
        {
            if ((int)coming.DayOfWeek == expected) return this with { Start = coming, End = coming };
            day = coming;
        }

        return Contradicted($"The text says {(IsoDayOfWeek)expected}, but {day:uuuu-MM-dd} is a {day.DayOfWeek}.");
    }

    /// <summary>The same as it can be read, and reported.</summary>
    internal Reading Contradicted(string remark) => this with { IsContradicted = true, Remark = remark };
}
