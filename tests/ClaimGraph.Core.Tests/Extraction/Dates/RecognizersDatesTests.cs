using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction.Dates;

/// <summary>Holds the finder against cases that others wrote, where they lie beside the repository: the share whose first and last day are exactly as expected.</summary>
public sealed class RecognizersDatesTests
{
    static readonly NumberFinder numbers = new(ConceptScheme.BuiltIn.Hedges);

    [Theory]
    [InlineData("arabic", "dates", 0.84)]
    [InlineData("arabic", "periods", 0.75)]
    [InlineData("arabic", "durations", 0.95)]
    [InlineData("english", "dates", 0.85)]
    [InlineData("english", "periods", 0.5)]
    public void Find_CasesOfOthers_ReachesTheShare(string language, string kind, double share)
    {
        var (hits, all) = (0, 0);
        foreach (var line in File.ReadLines(Repository.Shared("data", $"recognizers-{language}", $"{kind}.jsonl")))
        {
            var item = JsonElement.Parse(line);
            var found = Find(item.GetProperty("text").GetString()!, item.TryGetProperty("reference", out var day) && day.GetString() is { } at ? DateSpan.Parse(at[..10]) : null);
            foreach (var expected in item.GetProperty("expect").EnumerateArray())
            {
                all++;
                if (found.Exists(expression => Says(expression, expected))) hits++;
            }
        }

        ((double)hits / all).ShouldBeGreaterThanOrEqualTo(share, $"{hits} of {all}");
    }

    static bool Says(DateExpression expression, JsonElement expected)
    {
        if (expression.Start >= expected.GetProperty("end").GetInt32() || expression.End <= expected.GetProperty("start").GetInt32()) return false;
        if (expression.Value is not { } value) return expected.TryGetProperty("value", out var seconds) && expression.Length!.MinSeconds == seconds.GetDecimal();
        return expected.TryGetProperty("from", out _) && (HasEnds(value, expected) || expected.TryGetProperty("alt", out var other) && HasEnds(value, other));
    }

    static bool HasEnds(DateSpan value, JsonElement ends) =>
        ends.GetProperty("from").GetString() == Day(value.StartSecond, value.FirstDay) && ends.GetProperty("to").GetString() == Day(value.EndSecond, value.LastDay);

    static string? Day(long second, int day) => second is DateSpan.OpenStart or DateSpan.OpenEnd ? null : DateSpan.ToDate(day).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    static List<DateExpression> Find(string text, DateSpan? published)
    {
        var finder = new DateFinder();
        return [.. new SentenceReader().Read(text).SelectMany(sentence => finder.Find(sentence, numbers.Find(sentence), published))];
    }
}
