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
    /// <summary>Whether the text leaves the year open and the reference decided.</summary>
    internal bool IsYearOpen { get; init; }

    internal bool Approximate { get; init; }

    internal string? Remark { get; init; }

    /// <summary>What it says as the value of a claim; null when the days leave the calendar or run backwards.</summary>
    internal DateSpan? Span
    {
        get
        {
            if (Start is null && End is null || Start > End || Start?.Year is < 1 || End?.Year is < 1) return null;
            return DateSpan.FromDays(Start, End, Approximate);
        }
    }

    internal static Reading Of(int first, int next, (LocalDate Start, LocalDate End) days, TimeUnit unit, string rule) =>
        new(first, next, days.Start, days.End, unit, rule);

    internal static Reading OfDay(int first, int next, LocalDate day, string rule) => new(first, next, day, day, TimeUnit.Day, rule);

    /// <summary>The same as it begins with a weekday that stands before it, and with the bracket that closes after it.</summary>
    internal Reading After(Phrase phrase, int first, int start) => this with { First = first, Next = start > first && phrase.Is(start - 1, "(") ? phrase.SkipMark(Next, ")") : Next };

    /// <summary>The same with a remark, where a weekday that stands beside it is not that of its day.</summary>
    internal Reading Beside(int? weekday)
    {
        if (weekday is not { } expected || Unit != TimeUnit.Day || Start is not { } day || (int)day.DayOfWeek == expected) return this;
        return this with { Remark = $"The text says {(IsoDayOfWeek)expected}, but {day:uuuu-MM-dd} is a {day.DayOfWeek}." };
    }
}
