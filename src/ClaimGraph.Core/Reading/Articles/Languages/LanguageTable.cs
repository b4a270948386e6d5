using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ClaimGraph.Reading.Articles.Languages;

/// <summary>The scripts and languages of <c>languages.json</c>.</summary>
sealed class LanguageTable
{
    /// <summary>The script of characters that belong to none.</summary>
    internal const byte NoScript = byte.MaxValue;

    readonly byte[] scriptOf = new byte[char.MaxValue + 1];

    LanguageTable(JsonElement root)
    {
        Array.Fill(scriptOf, NoScript);
        var names = new List<string>();
        foreach (var script in root.GetProperty("scripts").EnumerateObject())
        {
            foreach (var range in script.Value.EnumerateArray()) Fill(range.GetString()!, (byte)names.Count);
            names.Add(script.Name);
        }

        ScriptCount = names.Count;
        Languages = [.. root.GetProperty("languages").EnumerateArray().Select(language => Read(language, names))];
    }

    /// <summary>The table that comes with ClaimGraph.</summary>
    internal static LanguageTable BuiltIn => field ??= Load();

    internal int ScriptCount { get; }

    /// <summary>All languages; of those that a text speaks for alike, the first counts.</summary>
    internal ImmutableArray<Language> Languages { get; }

    /// <summary>The script of a letter, or <see cref="NoScript"/>.</summary>
    internal byte ScriptOf(char letter) => scriptOf[letter];

    static LanguageTable Load()
    {
        using var stream = typeof(LanguageTable).Assembly.GetManifestResourceStream($"{typeof(LanguageTable).Namespace}.languages.json")!;
        using var document = JsonDocument.Parse(stream);
        return new LanguageTable(document.RootElement);
    }

    static Language Read(JsonElement language, List<string> scripts) => new(
        language.GetProperty("tag").GetString()!,
        scripts.IndexOf(language.GetProperty("script").GetString()!),
        language.TryGetProperty("fallback", out var fallback) && fallback.GetBoolean(),
        SearchValues.Create(language.GetProperty("letters").GetString()!),
        language.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).ToHashSet(StringComparer.Ordinal));

    void Fill(string range, byte script)
    {
        var ends = range.Split('-');
        for (var letter = Code(ends[0]); letter <= Code(ends[^1]); letter++) scriptOf[letter] = script;
    }

    static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
