using System.Collections.Frozen;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Cuts the particles off that a language writes together with the next word: conjunction, preposition, article, in this order.</summary>
sealed class ParticleCutter(NumberData data)
{
    readonly char[] ands = Letters(data.And);
    readonly char[] conjunctions = Letters(data.Conjunctions);
    readonly char[] prepositions = Letters(data.Prepositions);
    readonly string article = data.Article ?? "";

    /// <summary>Finds the word behind the particles.</summary>
    /// <param name="form">The folded word.</param>
    /// <param name="lookup">The known words.</param>
    /// <param name="bare">The word behind.</param>
    /// <param name="cut">How many letters come before it, the article not counted.</param>
    /// <param name="glued">What was cut off.</param>
    internal bool Cut(
        string form, FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> lookup, out WordEntry? bare, out int cut, out Particles glued)
    {
        (bare, cut, glued) = (null, 0, Particles.None);
        if (form.Length < 3) return false;
        if (TryArticle(form, lookup, ref bare, ref glued)) return true;
        if (Array.IndexOf(conjunctions, form[0]) >= 0)
        {
            var conjunction = Array.IndexOf(ands, form[0]) >= 0 ? Particles.And : Particles.Conjunction;
            (cut, glued) = (1, conjunction);
            if (lookup.TryGetValue(form.AsSpan(1), out bare) || TryArticle(form.AsSpan(1), lookup, ref bare, ref glued)) return true;
        }

        if (cut < form.Length - 2 && Array.IndexOf(prepositions, form[cut]) >= 0)
        {
            cut++;
            glued |= Particles.Preposition;
            if (lookup.TryGetValue(form.AsSpan(cut), out bare) || TryArticle(form.AsSpan(cut), lookup, ref bare, ref glued)) return true;
            // After the preposition "li" the article loses its alef.
            if (article.Length == 2 && form[cut] == article[1] && form[cut - 1] == article[1] && lookup.TryGetValue(form.AsSpan(cut + 1), out bare))
            {
                glued |= Particles.Article;
                return true;
            }
        }

        (cut, glued) = (0, Particles.None);
        return false;
    }

    bool TryArticle(ReadOnlySpan<char> form, FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> lookup, ref WordEntry? bare, ref Particles glued)
    {
        if (article.Length == 0 || form.Length <= article.Length || !form.StartsWith(article) || !lookup.TryGetValue(form[article.Length..], out bare)) return false;
        glued |= Particles.Article;
        return true;
    }

    static char[] Letters(string[] particles) => [.. particles.Where(particle => particle.Length == 1).Select(particle => particle[0])];
}
