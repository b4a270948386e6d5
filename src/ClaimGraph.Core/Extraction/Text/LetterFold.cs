using System.Globalization;
using System.Text;

namespace ClaimGraph.Extraction.Text;

/// <summary>
/// Folds letters for matching only: writers spell one word in several ways, and mean the same. Alef, waw and yeh lose their hamza, alef also madda and wasla; alef maqsura becomes yeh, teh
/// marbuta heh, Persian keheh and yeh the Arabic ones; tatweel, vowel signs and invisible marks are passed over; presentation forms and full-width letters become
/// plain ones; Latin letters become small and lose their accents; digits of every script become 0 to 9.
/// </summary>
/// <remarks>The choices for Arabic are those of the light stemmers (Larkey, Ballesteros and Connell 2002), which Lucene's Arabic analyser follows.</remarks>
public static class LetterFold
{
    /// <summary>What stands for a character that is passed over.</summary>
    internal const char Nothing = '\0';

    // One look-up a character. Folds to more than one letter (ligatures of presentation forms) are rare and stand apart.
    static readonly char[] table = new char[char.MaxValue + 1];
    static readonly Dictionary<char, string> ligatures = [];

    static LetterFold()
    {
        for (var value = 0; value <= char.MaxValue; value++)
        {
            var letter = (char)value;
            if (char.IsAscii(letter) || letter is >= '\u2E80' and < '\uFB00' || char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNotAssigned)
            {
                // Nothing to fold in the scripts of East Asia, which are most of the table, nor in halves of pairs.
                table[value] = char.ToLowerInvariant(letter);
                continue;
            }

            var folded = Fold(letter);
            table[value] = folded.Length == 0 ? Nothing : folded[0];
            if (folded.Length > 1) ligatures.Add(letter, folded);
        }
    }

    /// <summary>Folds a word or a phrase, white space included as it is.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (ligatures.TryGetValue(letter, out var several)) folded.Append(several);
            else if (table[letter] is not Nothing and var one) folded.Append(one);
        }

        return folded.ToString();
    }

    /// <summary>Folds into a buffer.</summary>
    /// <returns>How many letters were written; -1 when they do not fit.</returns>
    internal static int Into(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in text)
        {
            var one = table[letter];
            if (one == Nothing) continue;
            if (IsLigature(letter) && ligatures.TryGetValue(letter, out var several))
            {
                if (length + several.Length > buffer.Length) return -1;
                several.CopyTo(buffer[length..]);
                length += several.Length;
                continue;
            }

            if (length == buffer.Length) return -1;
            buffer[length++] = one;
        }

        return length;
    }

    // Plain letters of Arabic and ASCII fold to one letter each; only others are looked up.
    static bool IsLigature(char letter) => letter > '\u06FF' || letter is > '\u007F' and < '\u0600';

    static string Fold(char letter)
    {
        if (char.IsWhiteSpace(letter)) return letter.ToString();
        if (char.GetNumericValue(letter) is >= 0 and <= 9 and var digit && char.IsDigit(letter)) return ((int)digit).ToString(CultureInfo.InvariantCulture);
        var folded = new StringBuilder();
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (!IsPassedOver(part)) folded.Append(Letter(char.ToLowerInvariant(part)));
        }

        return folded.ToString();
    }

    static bool IsPassedOver(char letter) =>
        letter == '\u0640' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    static char Letter(char letter) => letter switch
    {
        '\u0671' => '\u0627', // alef wasla
        '\u0649' or '\u06CC' or '\u06D2' => '\u064A', // alef maqsura, Persian yeh, yeh barree
        '\u0629' or '\u06C1' or '\u06C0' or '\u06BE' or '\u06D5' => '\u0647', // teh marbuta and the other hehs
        '\u06A9' => '\u0643', // keheh
        '\u2019' or '\u02BC' => '\'',
        _ => letter,
    };
}
