namespace ClaimGraph.Extraction.Text;

/// <summary>What Arabic writes together with a word. All words are folded as <see cref="LetterFold"/> does.</summary>
static class ArabicWord
{
    /// <summary>The article.</summary>
    internal const string Article = "ال";

    // A shorter rest is no word.
    const int ShortestRest = 3;

    // "And", "so", "by", "for", "like", the sign of the future, and those that stand together.
    static readonly string[] particles = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "س", "وس"];

    /// <summary>Whether a folded word is written in Arabic letters.</summary>
    internal static bool Is(string form) => form.Length > 0 && form[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>The word as it stands, and what it can be without particles before it.</summary>
    internal static IEnumerable<string> WithoutParticles(string form)
    {
        yield return form;
        foreach (var particle in particles)
        {
            if (!form.StartsWith(particle, StringComparison.Ordinal) || form.Length - particle.Length < ShortestRest) continue;
            var rest = form[particle.Length..];
            // After "for" the article loses its alef.
            yield return particle.EndsWith('ل') && rest[0] == 'ل' ? "ا" + rest : rest;
        }
    }

    /// <summary>The forms of a word with particles before it: those that <see cref="WithoutParticles"/> leads back to it.</summary>
    internal static IEnumerable<string> WithParticles(string word) => word.Length < ShortestRest
        ? []
        : particles.Select(particle => particle.EndsWith('ل') && word.StartsWith(Article, StringComparison.Ordinal) ? particle + word[1..] : particle + word);
}
