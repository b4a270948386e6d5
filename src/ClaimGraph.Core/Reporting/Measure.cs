using System.Globalization;

namespace ClaimGraph.Reporting;

/// <summary>How reports write gaps and ratios.</summary>
static class Measure
{
    /// <summary>The number with at most six significant digits; null when there is none, or none that can be written.</summary>
    internal static double? Round(double? number) =>
        number is { } value && double.IsFinite(value)
            ? double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;

    /// <summary>The number in words of digits: "1,250", "1.5"; null when there is none.</summary>
    internal static string? Show(double? number) => Round(number)?.ToString("#,##0.######", CultureInfo.InvariantCulture);
}
