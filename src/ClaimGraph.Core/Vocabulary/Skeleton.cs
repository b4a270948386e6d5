using System.Globalization;
using System.Text;

namespace ClaimGraph.Vocabulary;

/// <summary>
/// Folds a name to its skeleton: two names that a reader can mistake for each other have the same one. For finding look-alikes
/// only; names are never merged by it. In the manner of Unicode Technical Standard 39, with what Arabic and the Latin
/// look-alikes of Cyrillic and Greek need.
/// </summary>
public static class Skeleton
{
    /// <summary>The skeleton. Bad UTF-16 is read as U+FFFD.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsPlain(name)) return name;
        var folded = new StringBuilder(name.Length);
        foreach (var rune in Decomposed(name).EnumerateRunes())
        {
            if (IsPassedOver(rune)) continue;
            var lower = Rune.ToLowerInvariant(rune);
            folded.Append(lower.IsBmp ? LookAlikes.Fold((char)lower.Value) : lower.ToString());
        }

        return folded.ToString();
    }

    static bool IsPlain(string name)
    {
        foreach (var letter in name)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= '2' and <= '9') or '-')) return false;
        }

        return true;
    }

    // Compatibility decomposition unfolds full-width letters, Arabic presentation forms and letters with marks.
    static string Decomposed(string name)
    {
        if (Ascii.IsValid(name)) return name;
        var wellFormed = string.Concat(name.EnumerateRunes().Select(rune => rune.ToString()));
        return wellFormed.Normalize(NormalizationForm.FormKD);
    }

    static bool IsPassedOver(Rune rune) =>
        rune.Value == LookAlikes.Tatweel
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;
}
