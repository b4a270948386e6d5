using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Deals;

/// <summary>Finds terms of agreements by words that stand near each other: the files <c>deals.json</c>. Not for several threads at once.</summary>
sealed class TermFinder(ConceptScheme scheme)
{
    // From the first to the last word of one term.
    const int Widest = 24;

    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    const int MostWords = 60_000;

    readonly Dictionary<string, List<(TermPattern Pattern, int Group)>> words = Words(scheme);
    readonly Dictionary<string, (TermPattern Pattern, int Group)[]> known = new(StringComparer.Ordinal);

    /// <summary>The terms within a part of a sentence, one for each clause at most: that of more words, then that whose words stand closest, then the first.</summary>
    internal IReadOnlyList<TermMention> Find(Sentence sentence, int first, int last)
    {
        var open = new Dictionary<TermPattern, int[]>();
        var found = new List<(TermMention Mention, int Groups)>();
        for (var at = first; at <= last; at++)
        {
            foreach (var (pattern, group) in Of(sentence.Tokens[at]))
            {
                if (!open.TryGetValue(pattern, out var places))
                {
                    open.Add(pattern, places = new int[pattern.Groups]);
                    Array.Fill(places, -1);
                }

                places[group] = at;
                var begin = places.Min();
                if (begin >= 0 && at - begin <= Widest) found.Add((new TermMention(pattern.Term, begin, at), pattern.Groups));
            }
        }

        return Chosen(sentence, found);
    }

    static List<TermMention> Chosen(Sentence sentence, List<(TermMention Mention, int Groups)> found)
    {
        var chosen = new List<TermMention>();
        foreach (var (mention, _) in found.OrderByDescending(one => one.Groups).ThenBy(one => one.Mention.Last - one.Mention.First).ThenBy(one => one.Mention.First))
        {
            if (chosen.TrueForAll(other => other.Term != mention.Term && AreApart(sentence, other, mention))) chosen.Add(mention);
        }

        chosen.Sort((a, b) => a.First.CompareTo(b.First));
        return chosen;
    }

    static bool AreApart(Sentence sentence, TermMention a, TermMention b)
    {
        var (left, right) = a.First <= b.First ? (a, b) : (b, a);
        for (var at = left.Last + 1; at <= right.First; at++)
        {
            if (sentence.Tokens[at].Is("and") || (ArabicWord.Is(sentence.Tokens[at].Form) && sentence.Tokens[at].Form.StartsWith('و'))) return true;
            if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Form is "," or "،" or ";" or "؛" or ":") return true;
        }

        return false;
    }

    // Most words belong to no pattern.
    (TermPattern Pattern, int Group)[] Of(Token token)
    {
        if (token.Kind == TokenKind.Mark) return [];
        if (known.TryGetValue(token.Form, out var found)) return found;
        found = [.. WordKeys.OfText(token.Form).SelectMany(key => words.GetValueOrDefault(key) ?? []).Distinct()];
        if (known.Count < MostWords) known.Add(token.Form, found);
        return found;
    }

    static Dictionary<string, List<(TermPattern, int)>> Words(ConceptScheme scheme)
    {
        var byKey = new Dictionary<string, List<(TermPattern, int)>>(StringComparer.Ordinal);
        foreach (var entry in LanguageFiles.Read("deals", scheme, Read).SelectMany(list => list))
        {
            foreach (var phrase in entry.Words)
            {
                var groups = phrase.Split(' ');
                var pattern = new TermPattern(entry.Term, groups.Length, phrase);
                for (var group = 0; group < groups.Length; group++)
                {
                    foreach (var key in groups[group].Split('|').SelectMany(word => WordKeys.OfLabel(LetterFold.Of(word), isName: false)))
                    {
                        if (!byKey.TryGetValue(key, out var patterns)) byKey.Add(key, patterns = []);
                        patterns.Add((pattern, group));
                    }
                }
            }
        }

        return byKey;
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record TermEntry(string Term, string[] Words);

    /// <summary>Reads a list.</summary>
    /// <exception cref="JsonException">It is not in order.</exception>
    internal static TermEntry[] Read(Stream file) => JsonSerializer.Deserialize<TermEntry[]>(file, options)!;
}
