using System.Globalization;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction.Numbers;

/// <summary>Reads the case files, and says what is found in their words: "~" inexact, "%" percent, "/" a part, "#" ordinal, "a..b" a range, "a.." and "..b" open ends.</summary>
static class NumberCases
{
    static readonly NumberFinder finder = new(ConceptScheme.BuiltIn.Hedges);

    public static TheoryData<string, string> Read(string file)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Numbers", "Cases", file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var at = line.LastIndexOf(" =", StringComparison.Ordinal);
            cases.Add(line[..at], line[(at + 2)..].Trim());
        }

        return cases;
    }

    public static List<NumberExpression> Find(string text) => [.. new SentenceReader().Read(text).SelectMany(finder.Find)];

    public static string Show(IEnumerable<NumberExpression> numbers) => string.Join('|', numbers.Select(Show));

    static string Show(NumberExpression number)
    {
        var kind = number.Kind switch { NumberKind.Percent => "%", NumberKind.Fraction => "/", NumberKind.Ordinal => "#", _ => "" };
        var value = number.Min == number.Max ? Show(number.Min) : $"{Show(number.Min)}..{Show(number.Max)}";
        return $"{(number.Approximate ? "~" : "")}{kind}{value}";
    }

    static string Show(decimal? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";
}
