using System.Collections.Frozen;
using System.Text.Json;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>Words that hold a sentence together and name nothing, of every language.</summary>
static class FunctionWords
{
    static readonly string[] files = ["Arabic", "English"];

    static readonly FrozenSet<string> words = files.SelectMany(Read).Select(LetterFold.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one.</summary>
    internal static bool Contains(string form) => words.Contains(form);

    static string[] Read(string language)
    {
        using var file = typeof(FunctionWords).Assembly.GetManifestResourceStream($"ClaimGraph.Extraction.{language}.function-words.json")!;
        return JsonSerializer.Deserialize<string[]>(file)!;
    }
}
