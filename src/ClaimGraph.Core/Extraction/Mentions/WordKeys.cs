using System.Text;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>
/// What a word is matched by: its folded form, and the form without the endings of number and case. A word of the text also without the particles that Arabic
/// writes together with it. Two words match when they share a key.
/// </summary>
/// <remarks>
/// The particles and endings are those of the light stemmers (Larkey, Ballesteros and Connell 2002). Proper names are matched with the article just where they
/// have it: "Hol" is no "the Hol", and "the Syrian" no Syria. Function words ("to", "on") have no endings, however they look.
/// </remarks>
static class WordKeys
{
    // A shorter rest is no word; before the endings of one letter that are also letters of the root, no sure one.
    const int ShortestSpelled = 5;
    const int ShortestStem = 3;
    const int ShortestBeforeWeak = 4;

    static readonly string[] endings = ["", "ون", "ين", "ان", "ات", "تان", "تين", "ه", "ا"];
    static readonly string[] weakEndings = ["و", "ي"];

    /// <summary>The keys of a word of a label.</summary>
    /// <param name="form">The word, folded.</param>
    /// <param name="isName">Whether it belongs to a proper name, which has no endings: "Syria" is not "Syrian".</param>
    internal static IReadOnlyList<string> OfLabel(string form, bool isName) => !isName ? [.. Stems(form)] : Spelling(form) is { } spelling ? [form, spelling] : [form];

    /// <summary>The keys of a word of a text, each once.</summary>
    internal static IReadOnlyList<string> OfText(string form)
    {
        if (FunctionWords.Contains(form)) return [form];
        return ArabicWord.Is(form) ? [.. ArabicWord.WithoutParticles(form).SelectMany(WithAndWithoutArticle).Distinct(StringComparer.Ordinal)] : [.. Stems(form)];
    }

    /// <summary>The keys of a word of a text within a name: what is written together with it belongs to the name, or ends it.</summary>
    internal static IReadOnlyList<string> OfLaterText(string form)
    {
        if (FunctionWords.Contains(form)) return [form];
        return [.. WithAndWithoutArticle(form).Distinct(StringComparer.Ordinal)];
    }

    static IEnumerable<string> WithAndWithoutArticle(string form) =>
        form.StartsWith(ArabicWord.Article, StringComparison.Ordinal) ? Stems(form).Concat(ArabicStems(form[ArabicWord.Article.Length..])) : Stems(form);

    // Arabic names are spelled in many ways in Latin letters: Daraya, Darayya; Raqqa, Raqqah. Marked, so that it is never taken for a whole word.
    static string? Spelling(string form)
    {
        if (form.Length < ShortestSpelled || form[0] is < 'a' or > 'z') return null;
        var spelling = new StringBuilder("~", form.Length + 1);
        for (var at = 0; at < form.Length; at++)
        {
            if (form[at] != spelling[^1] && !(form[at] == 'h' && at == form.Length - 1 && form[at - 1] == 'a')) spelling.Append(form[at]);
        }

        return spelling.ToString();
    }

    static IEnumerable<string> Stems(string form) => (ArabicWord.Is(form) ? ArabicStems(form) : EnglishStems(form)).Prepend(form);

    // A stem is marked, so that it is never taken for a whole word.
    static IEnumerable<string> ArabicStems(string form) =>
        endings.Where(ending => Ends(form, ending, ShortestStem)).Concat(weakEndings.Where(ending => Ends(form, ending, ShortestBeforeWeak)))
            .Select(ending => form[..^ending.Length] + "+");

    static bool Ends(string form, string ending, int shortest) => form.Length - ending.Length >= shortest && form.EndsWith(ending, StringComparison.Ordinal);

    // What belongs to a name is still that name: "Syria's". Other stems are marked here, too: Hamas is not Hama.
    static IEnumerable<string> EnglishStems(string form)
    {
        if (form.EndsWith("'s", StringComparison.Ordinal))
        {
            form = form[..^2];
            yield return form;
        }

        if (Spelling(form) is { } spelling) yield return spelling;
        yield return Singular(form) + "+";
    }

    static string Singular(string form)
    {
        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4) return form[..^3] + "y";
        return form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) && form.Length > 3 ? form[..^1] : form;
    }
}
