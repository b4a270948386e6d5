using System.Globalization;

namespace ClaimGraph.Benchmarks;

/// <summary>One measured figure beside its limit.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure, with its unit.</param>
/// <param name="Beside">What it is held against, measured in the same run; null when the aim says it all.</param>
/// <param name="Ratio">The figure by what it is held against, or the figure itself where the aim is about it.</param>
/// <param name="Aim">The aim in words.</param>
/// <param name="Holds">Whether the aim is reached; null when there is none.</param>
sealed record Figure(string Name, string Value, string? Beside, double? Ratio, string Aim, bool? Holds)
{
    /// <summary>The ratio as text; empty when there is none.</summary>
    internal string RatioText => Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    /// <summary>"yes" or "NO" for an aim that is reached or missed; else empty.</summary>
    internal string Outcome => Holds switch { true => "yes", false => "NO", null => "" };

    /// <summary>A figure with the aim that a ratio is at least so much.</summary>
    internal static Figure AtLeast(string name, string value, string beside, double ratio, double aim) =>
        new(name, value, beside, ratio, string.Create(CultureInfo.InvariantCulture, $"≥ {aim:0.##}"), ratio >= aim);

    /// <summary>A figure with the aim that a ratio is at most so much.</summary>
    internal static Figure AtMost(string name, string value, string? beside, double ratio, double aim) =>
        new(name, value, beside, ratio, string.Create(CultureInfo.InvariantCulture, $"≤ {aim:0.##}"), ratio <= aim);

    /// <summary>A figure without an aim.</summary>
    internal static Figure Plain(string name, string value) => new(name, value, null, null, "", null);
}
