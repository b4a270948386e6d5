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

    /// <summary>A verb of the perfect, in the third person.</summary>
    internal static IEnumerable<string> OfPerfect(string verb) => perfectEndings.Select(ending => verb + ending);

    /// <summary>A verb of the present, given without the prefix of the person.</summary>
    internal static IEnumerable<string> OfPresent(string stem) => persons.SelectMany(person => presentEndings.Select(ending => person + stem + ending));

    /// <summary>A verbal noun: with and without the article, with the pronouns of whoever acts or suffers.</summary>
    internal static IEnumerable<string> OfNoun(string noun)
    {
        // Before a pronoun the teh marbuta is written open.
        var joined = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        return [noun, ArabicWord.Article + noun, .. pronouns.Select(pronoun => joined + pronoun)];
    }

    /// <summary>A participle or another noun that is counted: every number and case, with and without the article.</summary>
    internal static IEnumerable<string> OfParticiple(string noun) =>
        nounEndings.SelectMany(ending => new[] { noun + ending, ArabicWord.Article + noun + ending });
}
