using System.Text.Json;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Text;

/// <summary>What is known of each language: the data files of <c>Extraction/Arabic</c> and <c>Extraction/English</c>, which travel within the program.</summary>
static class LanguageFiles
{
    static readonly string[] languages = ["Arabic", "English"];

    /// <summary>Reads the file of a name of every language, in the order of the languages' names.</summary>
    internal static IReadOnlyList<T> Read<T>(string name, Func<Stream, T> read) => [.. languages.Select(language =>
    {
        using var file = typeof(LanguageFiles).Assembly.GetManifestResourceStream($"ClaimGraph.Extraction.{language}.{name}.json")!;
        return read(file);
    })];

    /// <summary>Reads the file of a name of every language, and the user's own after them.</summary>
    /// <exception cref="JsonException">One of the user's own is not in order.</exception>
    internal static IReadOnlyList<T> Read<T>(string name, ConceptScheme scheme, Func<Stream, T> read) => [.. Read(name, read), .. scheme.WordLists.Where(list => list.Name == name).Select(list =>
    {
        using var bytes = new MemoryStream(list.Json.ToArray(), writable: false);
        return read(bytes) ?? throw new JsonException("It is null.");
    })];
}
