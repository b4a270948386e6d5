namespace ClaimGraph.Extraction.Text;

/// <summary>What Arabic writes together with a word. All words are folded as <see cref="LetterFold"/> does.</summary>
static class ArabicWord
{
    /// <summary>The article.</summary>
    internal const string Article = "ال";

    /// <summary>The most ways that <see cref="Cut"/> finds.</summary>
    internal const int MostCuts = 8;

    // What is written together with a word without its article, as it begins it.
    static readonly string[] particles = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "س", "وس"];

    // A shorter rest is no word.
    const int ShortestRest = 3;

    /// <summary>Whether a folded word is written in Arabic letters.</summary>
    internal static bool Is(string form) => form.Length > 0 && form[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>The word as it stands, and what it can be without particles before it; the article stays.</summary>
    internal static IEnumerable<string> WithoutParticles(string form)
    {
        var cuts = new ArabicCut[MostCuts];
        var count = Cut(form, cuts);
        yield return form;
        for (var at = 0; at < count; at++)
        {
            var cut = cuts[at];
            // After "for" the article loses its alef.
            if ((form.Length - cut.Letters >= ShortestRest || IsLittleWord(form, cut)) && (cut.IsFused || !cut.Glued.HasFlag(Particles.Article))) yield return cut.IsFused ? Article + form[cut.From..] : form[cut.From..];
        }
    }

    /// <summary>A folded word without the article that it begins with; else as it is.</summary>
    internal static string WithoutArticle(string form) => form.StartsWith(Article, StringComparison.Ordinal) ? form[Article.Length..] : form;

    // "And from", "so not".
    static bool IsLittleWord(string form, ArabicCut cut) => cut.Letters == 1 && form[0] is 'و' or 'ف' && form.Length == ShortestRest && FunctionWords.Contains(form[1..]);

    /// <summary>What a word of any language can be matched by: as it stands, and in Arabic without the particles before it.</summary>
    internal static IReadOnlyList<string> Keys(string form) => Is(form) ? [.. WithoutParticles(form)] : [form];

    /// <summary>The forms of a word with particles before it: those that <see cref="WithoutParticles"/> leads back to it.</summary>
    internal static IEnumerable<string> WithParticles(string word) => word.Length < ShortestRest
        ? FunctionWords.Contains(word) && word.Length == ShortestRest - 1 ? ["و" + word, "ف" + word] : []
        : particles.Select(particle => particle.EndsWith('ل') && word.StartsWith(Article, StringComparison.Ordinal) ? particle + word[1..] : particle + word);

    /// <summary>All ways to take particles off a word: a conjunction, then a preposition or the sign of the future, then the article; the fewest letters first.</summary>
    /// <param name="form">The folded word.</param>
    /// <param name="cuts">Where they are written, with room for <see cref="MostCuts"/>.</param>
    /// <returns>How many there are; something is left of the word in each.</returns>
    internal static int Cut(string form, Span<ArabicCut> cuts)
    {
        var count = 0;
        // Most words begin with other letters.
        if (form.Length < ShortestRest || form[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك' or 'ا' or 'س')) return 0;
        count += Definite(form, 0, Particles.None, cuts);
        var glued = form[0] switch { 'و' => Particles.And, 'ف' => Particles.Conjunction, _ => Particles.None };
        var at = glued == Particles.None ? 0 : 1;
        if (at == 1)
        {
            cuts[count++] = new ArabicCut(glued, 1, 1);
            count += Definite(form, 1, glued, cuts[count..]);
        }

        if (at >= form.Length - 2) return count;
        if (form[at] == 'س') cuts[count++] = new ArabicCut(glued | Particles.Future, at + 1, at + 1);
        if (form[at] is not ('ب' or 'ل' or 'ك')) return count;
        glued |= Particles.Preposition;
        cuts[count++] = new ArabicCut(glued, at + 1, at + 1);
        count += Definite(form, at + 1, glued, cuts[count..]);
        if (form[at] == 'ل' && form[at + 1] == 'ل') cuts[count++] = new ArabicCut(glued | Particles.Article, at + 1, at + 2);
        return count;
    }

    static int Definite(string form, int at, Particles glued, Span<ArabicCut> cuts)
    {
        if (form.Length - at <= Article.Length || form[at] != Article[0] || form[at + 1] != Article[1]) return 0;
        cuts[0] = new ArabicCut(glued | Particles.Article, at, at + Article.Length);
        return 1;
    }
}
