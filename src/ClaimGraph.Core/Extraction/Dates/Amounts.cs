using ClaimGraph.Extraction.Numbers;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads lengths of time.</summary>
static class Amounts
{
    /// <summary>What "some days" means: at least two, and not so many that one would say weeks.</summary>
    internal const int Fewest = 2;
    internal const int Most = 6;

    const int MostParts = 4;
    const ulong Units = 1UL << (int)WordKind.Unit | 1UL << (int)WordKind.Units | 1UL << (int)WordKind.TwoUnits;

    /// <summary>A length with its number: "عشرة أيام", "two weeks", "عام ونصف", "2 years 1 month 21 days".</summary>
    internal static Amount? Read(Phrase phrase, int at, bool bare = false)
    {
        if (!phrase.HoldsAny(Units)) return null;
        if (One(phrase, at, bare) is not { } first) return null;
        var parts = new List<TimeLength> { first.Length };
        var next = first.Next;
        while (parts.Count < MostParts)
        {
            var joined = Joined(phrase, next);
            if (One(phrase, joined, bare && phrase.IsArabic && joined > next) is not { } more || parts.Exists(part => part.Unit == more.Length.Unit)) break;
            parts.Add(more.Length);
            next = more.Next;
        }

        return new Amount(next, parts);
    }

    // "about", "more than": the number room reads them before a number; before "أسبوعين" they are read here.
    static (TimeLength Length, int Next)? One(Phrase phrase, int at, bool bare)
    {
        if (Plain(phrase, at, bare) is { } plain) return plain;
        return phrase.Word(at, WordKind.About) is { } about && Plain(phrase, about.Next, bare) is { } hedged ? (hedged.Length with { Approximate = true }, hedged.Next) : null;
    }

    static (TimeLength Length, int Next)? Plain(Phrase phrase, int at, bool bare)
    {
        if (phrase.Word(at, WordKind.TwoUnits) is { IsDefinite: false } two) return AndHalf(phrase, new TimeLength(2, 2, (TimeUnit)two.Value, false), two.Next);
        if (phrase.Word(at, WordKind.Fraction) is { Value: 2 or 4 } part && phrase.Word(part.Next, WordKind.Unit) is { } parted) return (new TimeLength(1m / part.Value, 1m / part.Value, (TimeUnit)parted.Value, false), parted.Next);
        if (phrase.Word(at, WordKind.Few) is { } few && Unit(phrase, few.Next, out var fewUnit) is { } afterFew) return (new TimeLength(Fewest, Most, fewUnit, true), afterFew);
        if (phrase.Word(at, WordKind.An) is { } an && phrase.Word(an.Next, WordKind.Unit) is { } single) return (new TimeLength(1, 1, (TimeUnit)single.Value, false), single.Next);
        if (Counted(phrase, at) is { } counted) return counted;
        if (!bare) return null;
        if (phrase.Word(at, WordKind.Unit) is { IsDefinite: false } one) return AndHalf(phrase, new TimeLength(1, 1, (TimeUnit)one.Value, false), one.Next);
        return phrase.Word(at, WordKind.Units) is { IsDefinite: false } many ? (new TimeLength(Fewest, Most, (TimeUnit)many.Value, true), phrase.Skip(many.Next, WordKind.Several)) : null;
    }

    static (TimeLength Length, int Next)? Counted(Phrase phrase, int at)
    {
        // Ages are no lengths that anything took.
        if (phrase.Number(at) is { Rule: NumberRule.Age }) return null;
        if (phrase.Number(at) is { Kind: NumberKind.Cardinal } number && Unit(phrase, number.Last + 1, out var unit) is { } next)
            return AndHalf(phrase, new TimeLength(Math.Max(0, number.Min ?? 0), number.Max, unit, number.Approximate || number.Min != number.Max), next);
        if (Counts.Small(phrase, at) is not { IsOrdinal: false } small) return null;
        var after = phrase.SkipMark(small.Next, "-");
        return Unit(phrase, after, out var counted) is { } end ? AndHalf(phrase, new TimeLength(small.Value, small.Value, counted, false), end) : null;
    }

    // "عام ونصف"
    static (TimeLength Length, int Next) AndHalf(Phrase phrase, TimeLength length, int next)
    {
        var and = phrase.Skip(next, WordKind.And);
        if (phrase.Word(and, WordKind.Fraction) is not { Value: 2 } half || !phrase.IsArabic || phrase.Has(half.Next, WordKind.Unit)) return (length, next);
        return (length with { Min = length.Min + 0.5m, Max = length.Max + 0.5m }, half.Next);
    }

    static int? Unit(Phrase phrase, int at, out TimeUnit unit)
    {
        var word = phrase.Word(at, WordKind.Units) ?? phrase.Word(at, WordKind.Unit);
        unit = (TimeUnit)(word?.Value ?? 0);
        // "Dozens were wounded on the day of Saturday": such a day is not counted.
        return word is { IsDefinite: false } found && !(unit == TimeUnit.Day && phrase.IsArabic && phrase.Has(found.Next, WordKind.Weekday)) ? found.Next : null;
    }

    static int Joined(Phrase phrase, int at) => phrase.Skip(phrase.SkipMark(at, ",،"), WordKind.And);
}
