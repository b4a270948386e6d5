using ClaimGraph.Claims;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>
/// Finds dates and durations in sentences. A date whose year is left open is the latest that is not after the publication, a weekday alone the last one up to it. In one pass, in time
/// linear in the length of the sentence. Not for several threads at once: it remembers what common words mean.
/// </summary>
public sealed class DateFinder
{
    const int MostForms = 60_000;

    // Nothing is published outside these; within, no rule leaves the calendar unawares.
    static readonly LocalDateTime earliest = new(1000, 1, 1, 0, 0);
    static readonly LocalDateTime latest = new(9000, 1, 1, 0, 0);

    readonly Dictionary<string, Senses?> known = new(StringComparer.Ordinal);

    /// <summary>The dates and durations of a sentence, in order, none within another.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="numbers">The numbers that were found in it.</param>
    /// <param name="reference">
    /// When the text was published, as exactly as is known; null when unknown, then only what needs no such day is read. Of a longer stretch, such as a month, what is the same from each of its days is
    /// read exactly, the rest as the stretch of all it can be, approximate and with a remark.
    /// </param>
    public IReadOnlyList<DateExpression> Find(Sentence sentence, IReadOnlyList<NumberExpression> numbers, DateSpan? reference)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(numbers);
        if (Look(sentence, numbers) is not { } phrase) return [];
        if (reference is null || reference.IsOpen || reference.StartSecond < DateSpan.ToSecond(earliest) || reference.EndSecond > DateSpan.ToSecond(latest) || reference.Seconds > 366 * DateSpan.Day) return Expressions(phrase, Readings(phrase, null));
        var (first, last) = (DateSpan.ToDate(reference.FirstDay), DateSpan.ToDate(reference.LastDay));
        var readings = Readings(phrase, first);
        return Expressions(phrase, first == last ? readings : Uncertain.Join(readings, Readings(phrase, last)));
    }

    // What the words can mean; null when there is no word of time and no number.
    Phrase? Look(Sentence sentence, IReadOnlyList<NumberExpression> numbers)
    {
        Senses?[]? senses = null;
        var tokens = sentence.Tokens;
        var digits = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Number) digits = true;
            if (token.Kind != TokenKind.Word || Meaning(token.Form) is not { } meaning) continue;
            senses ??= new Senses?[tokens.Count];
            senses[at] = meaning;
        }

        if (senses is null && !digits) return null;
        return new Phrase(sentence, senses ?? new Senses?[tokens.Count], numbers);
    }

    Senses? Meaning(string form)
    {
        if (known.TryGetValue(form, out var meaning)) return meaning;
        meaning = DateLexicon.BuiltIn.Find(form);
        if (known.Count < MostForms) known.Add(form, meaning);
        return meaning;
    }

    static List<Found> Readings(Phrase phrase, LocalDate? reference)
    {
        var found = new List<Found>();
        for (var at = 0; at < phrase.Sentence.Tokens.Count;)
        {
            if (!phrase.MayBegin(at))
            {
                at++;
                continue;
            }

            var reading = Longest(Joined.Read(phrase, at, reference), Longest(Intervals.Read(phrase, at, reference), Points.Read(phrase, at, reference)));
            var named = phrase.Skip(at, WordKind.The);
            var nothing = phrase.Skip(named, WordKind.Nothing);
            if (nothing > named && nothing >= (reading?.Next ?? 0))
            {
                at = nothing;
                continue;
            }

            if (reading is not null && Names.Hold(phrase, reading))
            {
                at = reading.Next;
                continue;
            }

            if (reading is not null)
            {
                reading = Calendars.Join(phrase, reading, reference);
                found.Add(new Found(reading, null));
                at = reading.Next;
            }
            else if (Lengths.Read(phrase, at) is { } amount)
            {
                found.Add(new Found(new Reading(at, amount.Next, null, null, amount.Unit, "duration"), amount.Length));
                at = amount.Next;
            }
            else at++;
        }

        return found;
    }

    static Reading? Longest(Reading? one, Reading? other) => (one?.Next ?? 0) > (other?.Next ?? 0) ? one : other;

    static List<DateExpression> Expressions(Phrase phrase, List<Found> found)
    {
        var expressions = new List<DateExpression>(found.Count);
        foreach (var (reading, length) in found)
        {
            var tokens = phrase.Sentence.Tokens;
            var (first, last) = (reading.First, reading.Next - 1);
            var (start, end) = (phrase.StartOf(first), tokens[last].End);
            if (length is not null) expressions.Add(new DateExpression(first, last, start, end, length, reading.Rule));
            else if (reading.Span is { } value) expressions.Add(new DateExpression(first, last, start, end, value, reading.IsContradicted ? DateRule.Contradiction : reading.Rule) { Remark = reading.Remark });
        }

        return expressions;
    }
}
