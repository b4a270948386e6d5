using System.Text.Json;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Vocabulary;

public class ExtractionWordsTests
{
    [Theory]
    [InlineData("nouns", "noun", ConceptType.Population)]
    [InlineData("nouns", "unit", ConceptType.Unit)]
    [InlineData("actions", "action", ConceptType.Action)]
    [InlineData("deals", "term", ConceptType.Term)]
    public void Id_EveryEntryOfTheWordLists_IsAConcept(string list, string member, ConceptType type)
    {
        var named = Entries(list).Where(entry => member != "noun" || !IsOwned(entry)).Where(entry => entry.TryGetProperty(member, out _))
            .Select(entry => entry.GetProperty(member).GetString()!).Distinct(StringComparer.Ordinal).ToList();
        named.Count.ShouldBeGreaterThan(10);
        named.Where(id => ConceptScheme.BuiltIn.Find(id)?.Type != type).ShouldBeEmpty();
    }

    // "Members" make a population with whose they are.
    static bool IsOwned(JsonElement entry) => entry.TryGetProperty("owned", out var owned) && owned.GetBoolean();

    static IEnumerable<JsonElement> Entries(string list)
    {
        var assembly = typeof(ConceptScheme).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("ClaimGraph.Extraction.", StringComparison.Ordinal) && name.EndsWith($".{list}.json", StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            foreach (var entry in JsonSerializer.Deserialize<JsonElement[]>(file)!) yield return entry;
        }
    }
}
