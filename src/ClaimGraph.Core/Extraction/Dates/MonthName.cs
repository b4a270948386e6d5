namespace ClaimGraph.Extraction.Dates;

/// <summary>The name of a month at a place, with the second name that some outlets add: "أيار/مايو", "يوليو (تموز)".</summary>
/// <param name="Month">Its number, from 1.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsWeak">Whether the word has other meanings too, as "may", "مارس" and "آب", so that it is a month only with something beside it.</param>
readonly record struct MonthName(int Month, int Next, bool IsWeak)
{
    internal static MonthName? Read(Phrase phrase, int at)
    {
        if (One(phrase, at) is not { } first) return null;
        var bracket = phrase.SkipMark(first.Next, "(/-–،");
        if (bracket == first.Next || One(phrase, bracket) is not { } second || second.Month != first.Month) return first;
        var next = phrase.Is(first.Next, "(") ? phrase.SkipMark(second.Next, ")") : second.Next;
        return new MonthName(first.Month, next, false);
    }

    static MonthName? One(Phrase phrase, int at)
    {
        if (phrase.Word(at, WordKind.Month) is { } sure) return new MonthName(sure.Value, sure.Next, false);
        return phrase.Word(at, WordKind.WeakMonth) is { } weak ? new MonthName(weak.Value, weak.Next, true) : null;
    }
}
