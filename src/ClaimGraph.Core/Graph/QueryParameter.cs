using System.Globalization;

namespace ClaimGraph.Graph;

/// <summary>A parameter of a saved query.</summary>
/// <param name="Name">The name, as after the <c>$</c> in Cypher.</param>
/// <param name="Default">What it is when nobody gives it: a text, or a whole number (<see cref="long"/>).</param>
/// <param name="Meaning">What it means, in a few words.</param>
public sealed record QueryParameter(string Name, object Default, string Meaning)
{
    // How the meaning of a day begins: the files of queries are for Browser too, which has no place for more.
    const string Day = "the day, as ";

    /// <summary>The longest text that a parameter takes: 1,000 UTF-16 units. No name in a graph is longer.</summary>
    public const int MostText = 1_000;

    /// <summary>The greatest number that a parameter takes.</summary>
    public const long MostNumber = 1_000_000;

    /// <summary>What it takes, in words.</summary>
    public string Takes => this switch
    {
        { IsNumber: true } => string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {MostNumber:#,##0}"),
        { IsDay: true } => "a day, as 2019-03-01",
        _ => string.Create(CultureInfo.InvariantCulture, $"a text of at most {MostText:#,##0} characters"),
    };

    /// <summary>Whether it takes a whole number, and not a text.</summary>
    public bool IsNumber => Default is long;

    /// <summary>Whether it takes a day of the calendar, as ISO 8601 writes it, or nothing.</summary>
    public bool IsDay => Meaning.StartsWith(Day, StringComparison.Ordinal);

    /// <summary>Reads a value.</summary>
    /// <returns>The value; null when it is none that <see cref="Takes"/> allows.</returns>
    public object? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsDay) return text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null;
        if (!IsNumber) return text.Length <= MostText ? text : null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostNumber ? number : null;
    }
}
