using System.Globalization;

namespace ClaimGraph.Graph;

/// <summary>A parameter of a saved query.</summary>
/// <param name="Name">The name, as after the <c>$</c> in Cypher.</param>
/// <param name="Default">What it is when nobody gives it: a text, or a whole number (<see cref="long"/>).</param>
/// <param name="Meaning">What it means, in a few words.</param>
public sealed record QueryParameter(string Name, object Default, string Meaning)
{
    /// <summary>The longest text that a parameter takes: 1,000 UTF-16 units. No name in a graph is longer.</summary>
    public const int MostText = 1_000;

    /// <summary>The greatest number that a parameter takes.</summary>
    public const long MostNumber = 1_000_000;

    /// <summary>What it takes, in words.</summary>
    public string Takes => IsNumber
        ? string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {MostNumber:#,##0}")
        : string.Create(CultureInfo.InvariantCulture, $"a text of at most {MostText:#,##0} characters");

    /// <summary>Whether it takes a whole number, and not a text.</summary>
    public bool IsNumber => Default is long;

    /// <summary>Reads a value.</summary>
    /// <returns>The value; null when it is none that <see cref="Takes"/> allows.</returns>
    public object? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsNumber) return text.Length <= MostText ? text : null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostNumber ? number : null;
    }
}
