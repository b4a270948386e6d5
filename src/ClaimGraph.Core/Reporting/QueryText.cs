using System.Globalization;

namespace ClaimGraph.Reporting;

/// <summary>A value of a saved query's row as text. Not yet safe for any output.</summary>
public static class QueryText
{
    /// <summary>Null as nothing, lists joined by "; ", truth values as true and false, numbers in the invariant culture.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        IReadOnlyList<string> list => string.Join("; ", list),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
