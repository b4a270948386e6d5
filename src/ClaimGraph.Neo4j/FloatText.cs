using System.Globalization;

namespace ClaimGraph.Neo4j;

/// <summary>Writes a number so that JSON and Cypher both read it as a float, a whole one too.</summary>
static class FloatText
{
    internal static string Of(double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e", StringComparison.Ordinal).Replace('E', 'e');
        return digits.AsSpan().ContainsAny('.', 'e') ? digits : digits + ".0";
    }
}
