using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Actions;

/// <summary>The forms that Arabic words of action take in news. All are folded; a form that no writer uses does no harm.</summary>
static class ArabicForms
{
    static readonly string[] persons = ["ي", "ت", "ن"];
    static readonly string[] presentEndings = ["", "ون", "ان", "وا", "ن"];
    static readonly string[] perfectEndings = ["", "ت", "وا", "ا", "تا", "ن"];
    static readonly string[] pronouns = ["ه", "ها", "هم", "هما"];
    static readonly string[] nounEndings = ["", "ون", "ين", "ان", "ات", "ا", "ه", "و", "ي"];

    /// <summary>A verb of the perfect, in the third person, with and without the pronoun of whom it is done to.</summary>
    internal static IEnumerable<string> OfPerfect(string verb) => WithPronouns(perfectEndings.Select(ending => verb + ending));

    /// <summary>A verb of the present, given without the prefix of the person, with and without the pronoun of whom it is done to.</summary>
    internal static IEnumerable<string> OfPresent(string stem) => WithPronouns(persons.SelectMany(person => presentEndings.Select(ending => person + stem + ending)));

    /// <summary>A verbal noun with and without the article.</summary>
    internal static IEnumerable<string> OfNoun(string noun) => [noun, ArabicWord.Article + noun];

    /// <summary>A verbal noun with the pronouns of whoever acts or suffers.</summary>
    internal static IEnumerable<string> OfNounWithPronoun(string noun)
    {
        // Before a pronoun the teh marbuta is written open.
        var joined = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        return pronouns.Select(pronoun => joined + pronoun);
    }

    /// <summary>A participle or another noun that is counted: every number and case, with and without the article.</summary>
    internal static IEnumerable<string> OfParticiple(string noun) =>
        nounEndings.SelectMany(ending => new[] { noun + ending, ArabicWord.Article + noun + ending });

    // Before a pronoun the silent alef of the plural falls away.
    static IEnumerable<string> WithPronouns(IEnumerable<string> verbs)
    {
        foreach (var verb in verbs)
        {
            yield return verb;
            var joined = verb.EndsWith("وا", StringComparison.Ordinal) ? verb[..^1] : verb;
            foreach (var pronoun in pronouns) yield return joined + pronoun;
        }
    }
}
