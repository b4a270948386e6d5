using System.Collections.Frozen;
using System.Text.Json;

namespace ClaimGraph.Extraction.Deals;

/// <summary>Who makes the agreements of a country, which news call by the country or its capital: the file <c>governments.json</c>.</summary>
static class Governments
{
    static readonly FrozenDictionary<string, string> partyOf = Read();

    /// <summary>The party that a place stands for; null when it stands for none.</summary>
    internal static string? Of(string place) => partyOf.GetValueOrDefault(place);

    static FrozenDictionary<string, string> Read()
    {
        using var file = typeof(Governments).Assembly.GetManifestResourceStream("ClaimGraph.Extraction.Deals.governments.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
