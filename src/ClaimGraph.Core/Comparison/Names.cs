namespace ClaimGraph.Comparison;

/// <summary>The words by which graphs and reports write verdicts, severities, polarities and aspects. One place, so that all agree.</summary>
public static class Names
{
    static readonly string[] verdicts = ["CONFLICTS_WITH", "UNDECIDED", "UPDATES", "INCLUDES", "REFINES", "AGREES_WITH"];
    static readonly string[] severities = ["minor", "major", "extreme"];
    static readonly string[] polarities = ["affirmed", "doubted", "denied"];
    static readonly string[] aspects = ["where", "who", "by", "to", "action", "parties"];

    /// <summary>All verdicts, in the order of <see cref="Verdict"/>; also the relationship types of the graph.</summary>
    public static IReadOnlyList<string> Verdicts => verdicts;

    /// <summary>All severities, in the order of <see cref="Severity"/>.</summary>
    public static IReadOnlyList<string> Severities => severities;

    /// <summary>The word for a verdict.</summary>
    public static string ToName(this Verdict verdict) => verdicts[(int)verdict];

    /// <summary>The word for a severity.</summary>
    public static string ToName(this Severity severity) => severities[(int)severity];

    /// <summary>The word for a polarity.</summary>
    public static string ToName(this Polarity polarity) => polarities[(int)polarity];

    /// <summary>The word for an aspect.</summary>
    public static string ToName(this Aspect aspect) => aspects[(int)aspect];

    /// <summary>Reads a verdict.</summary>
    public static bool TryParse(string? name, out Verdict verdict) => Find(verdicts, name, out verdict);

    /// <summary>Reads a severity.</summary>
    public static bool TryParse(string? name, out Severity severity) => Find(severities, name, out severity);

    /// <summary>Reads a polarity.</summary>
    public static bool TryParse(string? name, out Polarity polarity) => Find(polarities, name, out polarity);

    /// <summary>Reads an aspect.</summary>
    public static bool TryParse(string? name, out Aspect aspect) => Find(aspects, name, out aspect);

    static bool Find<T>(string[] names, string? name, out T value)
        where T : struct, Enum
    {
        var index = Array.IndexOf(names, name);
        value = index < 0 ? default : (T)Enum.ToObject(typeof(T), index);
        return index >= 0;
    }
}
