using System.Buffers;

namespace ClaimGraph.Reading.Articles.Languages;

/// <summary>
/// Tells the language of a text: the script that most of its letters belong to, then, of the languages of the script, the one whose common words and own letters are
/// met most often. The same for the same text, always.
/// </summary>
public static class LanguageGuess
{
    /// <summary>As many UTF-16 units from the beginning are looked at.</summary>
    const int Sample = 20_000;

    const int LongestWord = 40;

    /// <summary>One in so many words must speak for a language; in every one with word lists it is more than one in five.</summary>
    const int LeastShare = 12;

    /// <summary>The primary BCP 47 subtag of the language ("ar", "en"); null when it cannot be told.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = LanguageTable.BuiltIn;
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        if (MostUsedScript(sample, table) is not { } script) return null;
        var languages = table.Languages.Where(language => language.Script == script).ToArray();
        var (best, words) = Score(sample, languages, table, script);
        return best.Score * LeastShare >= words && best.Score > 0 ? best.Language!.Tag : Array.Find(languages, language => language.IsFallback)?.Tag;
    }

    static byte? MostUsedScript(ReadOnlySpan<char> text, LanguageTable table)
    {
        Span<int> counts = stackalloc int[table.ScriptCount];
        foreach (var letter in text)
        {
            if (table.ScriptOf(letter) is not LanguageTable.NoScript and var script) counts[script]++;
        }

        var most = 0;
        for (var script = 1; script < counts.Length; script++)
        {
            if (counts[script] > counts[most]) most = script;
        }

        return counts[most] == 0 ? null : (byte)most;
    }

    static ((Language? Language, int Score) Best, int Words) Score(ReadOnlySpan<char> text, Language[] languages, LanguageTable table, byte script)
    {
        var scores = new int[languages.Length];
        var words = 0;
        Span<char> word = stackalloc char[LongestWord];
        for (var at = 0; at < text.Length;)
        {
            var length = TakeWord(text, ref at, table, script, word);
            if (length == 0) continue;
            words++;
            for (var i = 0; i < languages.Length; i++)
            {
                var form = word[..length];
                if (languages[i].Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form)) scores[i] += 2;
                if (form.ContainsAny(languages[i].Letters)) scores[i]++;
            }
        }

        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (best < 0 || scores[i] > scores[best]) best = i;
        }

        return (best < 0 ? (null, 0) : (languages[best], scores[best]), words);
    }

    // A run of letters of the script, in small letters, without vowel signs and the stroke that only lengthens.
    static int TakeWord(ReadOnlySpan<char> text, ref int at, LanguageTable table, byte script, Span<char> word)
    {
        var length = 0;
        while (at < text.Length)
        {
            var letter = text[at];
            if (table.ScriptOf(letter) == script)
            {
                if (letter != '\u0640' && length < word.Length) word[length++] = char.ToLowerInvariant(letter);
            }
            else if (letter is not (>= '\u064B' and <= '\u0652' or '\u0670' or '\u200C' or '\u200D'))
            {
                at++;
                break;
            }

            at++;
        }

        return length;
    }
}
