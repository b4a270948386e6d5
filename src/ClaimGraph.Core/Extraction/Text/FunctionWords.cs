using System.Collections.Frozen;
using System.Text.Json;

namespace ClaimGraph.Extraction.Text;

/// <summary>Words that hold a sentence together and name nothing, of every language.</summary>
static class FunctionWords
{
    static readonly FrozenSet<string> words = LanguageFiles.Read("function-words", file => JsonSerializer.Deserialize<string[]>(file)!)
        .SelectMany(list => list).Select(LetterFold.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one.</summary>
    internal static bool Contains(string form) => words.Contains(form);
}
