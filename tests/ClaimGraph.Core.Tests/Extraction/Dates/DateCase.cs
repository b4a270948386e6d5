using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Extraction.Dates;

namespace ClaimGraph.Tests.Extraction.Dates;

/// <summary>A sentence with the expressions that a reader finds in it: those in brackets, and what each says.</summary>
sealed record DateCase(DateSpan Published, string Text, IReadOnlyList<string> Expressions, IReadOnlyList<string> Values)
{
    internal static IEnumerable<string> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Dates", "Cases", file)).Where(line => line.Length > 0 && line[0] != '#');

    internal static DateCase Parse(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        var pieces = cells[1].Split('[', ']');
        return new DateCase(
            DateSpan.Parse(cells[0].Length == 0 ? "2019-03-06" : cells[0]),
            string.Concat(pieces),
            [.. pieces.Where((_, at) => at % 2 == 1)],
            cells[2] == "-" ? [] : cells[2].Split(" ; "));
    }

    internal static string Show(DateExpression expression) => expression switch
    {
        { Value: { } value } => value.ToString(),
        { Length: { } length } when length.Min == length.Max => string.Create(CultureInfo.InvariantCulture, $"{length.Min} {length.Unit}{Mark(length)}"),
        { Length: { } length } => string.Create(CultureInfo.InvariantCulture, $"{length.Min}..{length.Max} {length.Unit}{Mark(length)}"),
        _ => "",
    };

    static string Mark(TimeLength length) => length.Approximate ? "~" : "";
}
