using System.Globalization;

namespace ClaimGraph.Tests.Loading;

/// <summary>Claim lines for tests, plain, with what matters given.</summary>
static class ClaimLine
{
    internal static string Count(
        int value, string when, string scope = "incident", string? asOf = null, string where = "baghouz", string speaker = "unnamed-sources", string outlet = "sana") =>
        $$"""
        {"outlet":"{{outlet}}","article":{"id":"a","published":"2019-03-05"},"kind":"quantity","speaker":"{{speaker}}",
        "about":{"action":"killed","who":"civilians","where":"{{where}}","unit":"person","when":"{{when}}","scope":"{{scope}}"},
        "value":{"min":{{value}},"max":{{value}}}{{(asOf is null ? "" : $",\"asOf\":\"{asOf}\"")}}}
        """.ReplaceLineEndings("");

    internal static string Date(string date, string? by = null) =>
        $$"""
        {"outlet":"sana","article":{"id":"a","published":"2019-03-05"},"kind":"date",
        "about":{"action":"launched","who":"final-battle","where":"baghouz"{{(by is null ? "" : $",\"by\":\"{by}\"")}} },"value":{"date":"{{date}}"} }
        """.ReplaceLineEndings("");

    /// <summary>The day that many days after 2000-01-01.</summary>
    internal static string Day(int day) => new DateOnly(2000, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
