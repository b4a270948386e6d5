using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading;

/// <summary>One id for everything that links depend on: vocabulary, settings and the version of the ladders.</summary>
static class RulesFingerprint
{
    /// <summary>Counts up whenever a ladder changes so that it gives other links.</summary>
    const int Ladders = 5;

    internal static string Of(ConceptScheme scheme, ComparisonOptions options)
    {
        var hash = new ContentHash().Begin("rules").Add(Ladders).Add(scheme.Fingerprint)
            .Add(options.HorizonDays).Add(options.AssumedDays).Add(options.DateHorizonDays).Add(options.ClockMinutes).Add(options.MaxNeighbours);
        foreach (var number in new[] { options.OpenEndShare, options.MajorRatio, options.ExtremeRatio, options.MajorDays, options.ExtremeDays }) Add(number);
        foreach (var (unit, gap) in options.MinorGaps.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            hash.Add(unit);
            Add(gap);
        }

        return hash.End().ToString();

        void Add(double number) => hash.Add(number.ToString("R", CultureInfo.InvariantCulture));
    }
}
