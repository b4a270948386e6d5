using ClaimGraph.Claims;
using CsCheck;

namespace ClaimGraph.Tests.Reading;

/// <summary>Claims of every kind, with and without their optional parts.</summary>
static class AnyClaim
{
    static readonly Gen<string> names = Gen.OneOf("isis", "sdf", "a", "الباغوز", "x y", "quote\"d", "back\\slash", "<tag>&'", "\U0001F600");

    static readonly Gen<string> texts = Gen.OneOf("words", "line\nbreak\t", "\u202ertl\u202c", "أكثر من 200", "\u2028", "\"\\/", "'=1+1", "\uFEFF");

    static readonly Gen<DateSpan> points =
        from start in Gen.Long[0, 3_652_058]
        from days in Gen.Long[1, 800]
        from seconds in Gen.Int[0, 86_399]
        from shape in Gen.Int[0, 3]
        from hedged in Gen.Bool
        let first = start * DateSpan.Day
        let end = Math.Min((start + days) * DateSpan.Day, 3_652_059 * DateSpan.Day)
        select shape switch
        {
            0 => DateSpan.FromSeconds(first, first + DateSpan.Day, hedged),
            1 => DateSpan.FromSeconds(first + seconds, first + seconds + 1, hedged),
            2 => DateSpan.FromSeconds(first + (seconds / 60 * 60), first + (seconds / 60 * 60) + 60, hedged),
            _ => DateSpan.FromSeconds(first, end, hedged),
        };

    /// <summary>Spans of every shape.</summary>
    public static Gen<DateSpan> Spans { get; } =
        from span in points
        from open in Gen.Int[0, 5]
        select open switch
        {
            0 => DateSpan.FromSeconds(DateSpan.OpenStart, span.EndSecond, span.Approximate),
            1 => DateSpan.FromSeconds(span.StartSecond, DateSpan.OpenEnd, span.Approximate),
            _ => span,
        };

    static readonly Gen<decimal> numbers = Gen.OneOf(
        Gen.Long[0, 1_000_000_000_000_000 - 1].Select(number => (decimal)number),
        Gen.Int[0, 100_000].Select(number => number / 100m),
        Gen.Const(Quantity.Largest));

    static readonly Gen<ClaimValue> quantities =
        from low in numbers
        from more in Gen.OneOf(Gen.Const(0m), Gen.Int[0, 1_000].Select(number => (decimal)number))
        from open in Gen.Int[0, 3]
        from hedged in Gen.Bool
        let high = Quantity.Fault(null, low + more) is null ? low + more : low
        select (ClaimValue)new Quantity(open == 0 ? null : low, open == 1 ? null : high, hedged);

    static readonly Gen<Quote?> quotes =
        from text in texts
        from start in Gen.Int[0, 1_000]
        from shape in Gen.Int[0, 2]
        select shape == 0 ? null : shape == 1 ? new Quote(text, null, null) : new Quote(text, start, start + text.Length);

    static readonly Gen<About> abouts =
        from action in names
        from who in names.Null()
        from hand in names.Null()
        from place in names.Null()
        from unit in names.Null()
        from when in Spans.Null()
        from scope in Gen.OneOf<Scope?>(null, Scope.Incident, Scope.Threshold)
        select new About { Action = action, Who = who, By = hand, Where = place, Unit = unit, When = when, Scope = scope };

    static readonly Gen<(About About, ClaimValue Value)> subjects = Gen.OneOf(
        Gen.Select(abouts, quantities),
        Gen.Select(abouts, Spans.Select(span => (ClaimValue)span)),
        from about in abouts
        from parties in names.Array[1, 4]
        from term in names
        from status in Gen.Int[0, 6]
        select (about with { Action = null, Unit = null, Parties = [.. parties], Term = term }, (ClaimValue)new DealState((DealStatus)status)));

    /// <summary>Claims.</summary>
    public static Gen<Claim> All { get; } =
        from outlet in names
        from id in names.Null()
        from title in texts.Null()
        from published in points
        from subject in subjects
        from quote in quotes
        from speaker in names.Null()
        from stance in Gen.Int[0, 3]
        from asOf in Spans.Null()
        select new Claim(outlet, new Article(id, id is null ? "https://paper.example/1" : null, title, published, null), subject.About, subject.Value)
        {
            Ref = speaker,
            Quote = quote,
            Speaker = speaker,
            Stance = (Stance)stance,
            AsOf = asOf,
        };
}
