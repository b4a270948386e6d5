using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>The number words of all languages together, by folded form. Immutable.</summary>
sealed class NumberLexicon
{
    static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
    static readonly Lazy<IReadOnlyList<NumberData>> builtIn = new(() => LanguageFiles.Read("numbers", file => JsonSerializer.Deserialize<NumberData>(file, json)!));

    readonly FrozenDictionary<string, WordEntry> entries;
    readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Puts the built-in word lists, a hedge table and nouns together.</summary>
    internal NumberLexicon(HedgeTable hedges, IEnumerable<string>? countedNouns)
    {
        var draft = new LexiconDraft();
        foreach (var data in builtIn.Value) draft.Add(data);
        foreach (var hedge in hedges.Hedges) draft.Add(hedge);
        if (countedNouns is not null) draft.Add(countedNouns.Select(LetterFold.Of).ToHashSet(StringComparer.Ordinal));
        entries = draft.Finish();
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What is known of a token.</summary>
    internal Lex Look(string text, Token token)
    {
        if (token.Kind == TokenKind.Number || !entries.TryGetValue(token.Form, out var whole)) whole = null;
        if (whole is { Spellings.Length: > 0 } && !IsSpelled(text.AsSpan(token.Start, token.End - token.Start), whole.Spellings)) whole = null;
        if (token.Kind != TokenKind.Word) return new Lex(token, whole, null, 0, Particles.None);
        Span<ArabicCut> cuts = stackalloc ArabicCut[ArabicWord.MostCuts];
        foreach (var cut in cuts[..ArabicWord.Cut(token.Form, cuts)])
        {
            if (cut.Glued.HasFlag(Particles.Future) || !lookup.TryGetValue(token.Form.AsSpan(cut.From), out var bare)) continue;
            if (bare.Spellings.Length > 0 && !IsSpelled(text.AsSpan(token.Start, token.End - token.Start), bare.Spellings)) break;
            return new Lex(token, whole, bare, cut.Letters, cut.Glued);
        }

        return new Lex(token, whole, null, 0, Particles.None);
    }

    // Vowel marks aside, from the end: particles may stand before.
    static bool IsSpelled(ReadOnlySpan<char> raw, string[] spellings)
    {
        Span<char> letters = stackalloc char[raw.Length];
        var count = 0;
        foreach (var letter in raw)
        {
            if (char.IsLetter(letter) && letter != '\u0640') letters[count++] = letter;
        }

        foreach (var spelling in spellings)
        {
            if (letters[..count].EndsWith(spelling)) return true;
        }

        return false;
    }
}
