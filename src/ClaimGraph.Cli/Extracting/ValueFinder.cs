using ClaimGraph.Claims;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;
using NodaTime.Text;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Finds every number and date expression of a text. Not for several threads at once.</summary>
sealed class ValueFinder(HedgeTable hedges)
{
    readonly SentenceReader sentences = new();
    readonly NumberFinder numbers = new(hedges);
    readonly DateFinder dates = new();

    /// <summary>What the text of a case expresses, in the order of the text.</summary>
    internal IEnumerable<FoundValue> Find(ValueCase item) => sentences.Read(item.Text).SelectMany(sentence => Find(sentence, item.Reference));

    // What lies within a date is no number of its own; how many hours or days is one.
    IEnumerable<FoundValue> Find(Sentence sentence, DateSpan? reference)
    {
        var counts = numbers.Find(sentence);
        var times = dates.Find(sentence, counts, reference);
        return counts.Where(number => !times.Any(time => time.Kind == DateExpressionKind.Date && time.First <= number.Last && number.First <= time.Last)).Select(Value)
            .Concat(times.Select(Value))
            .OrderBy(value => value.Start).ThenBy(value => value.End);
    }

    static FoundValue Value(NumberExpression number) =>
        new(number.Start, number.End, Kind(number.Kind), number.Min, number.Max, number.Approximate);

    static FoundValue Value(DateExpression time) => time.Value switch
    {
        null => new(time.Start, time.End, "duration", time.Length!.MinSeconds, time.Length.MaxSeconds, time.Approximate),
        { IsUnknown: true } => new(time.Start, time.End, "date", null, null, time.Approximate, Remark: time.Remark),
        var span => new(time.Start, time.End, "date", null, null, time.Approximate, Day(span.FirstDay), Day(span.LastDay), time.Remark),
    };

    // Null where the span is open.
    static string? Day(int day) => day is int.MinValue or int.MaxValue ? null : LocalDatePattern.Iso.Format(DateSpan.ToDate(day));

    static string Kind(NumberKind kind) => kind switch
    {
        NumberKind.Percent => "percent",
        NumberKind.Ordinal => "ordinal",
        _ => "number",
    };
}
