using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Some tokens of a sentence that name a speaker.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="mentions">What of the vocabulary it names.</param>
/// <param name="first">The first token.</param>
/// <param name="last">The last token; before the first when there is none.</param>
/// <param name="isTold">Whether what is said surely follows the phrase, so that all of it names the speaker.</param>
sealed class Phrase(Sentence sentence, IReadOnlyList<Mention> mentions, int first, int last, bool isTold)
{
    static readonly IReadOnlyList<(Mention Mention, Concept Concept)> nobody = [];

    /// <summary>The sentence.</summary>
    internal Sentence Sentence => sentence;

    /// <summary>What of the vocabulary the sentence names.</summary>
    internal IReadOnlyList<Mention> Mentions => mentions;

    /// <summary>The first token.</summary>
    internal int First => first;

    /// <summary>The last token; before the first when there is none.</summary>
    internal int Last => last;

    /// <summary>Whether what is said surely follows.</summary>
    internal bool IsTold => isTold;

    /// <summary>The part up to the word where it ends for certain, once that is known.</summary>
    internal Phrase? Core { get; set; }

    /// <summary>The words among the tokens, by their places.</summary>
    internal IReadOnlyList<int> Words
    {
        get
        {
            if (field is not null) return field;
            var words = new List<int>(Math.Max(0, last - first + 1));
            for (var at = first; at <= last; at++)
            {
                if (sentence.Tokens[at].Kind == TokenKind.Word) words.Add(at);
            }

            return field = words;
        }
    }

    /// <summary>Other tokens of the same sentence.</summary>
    internal Phrase Between(int from, int to) => new(sentence, mentions, from, to, isTold);

    /// <summary>The folded word at a place.</summary>
    internal string Form(int at) => Sentence.Tokens[at].Form;

    /// <summary>What begins at a place; null when nothing does.</summary>
    internal Mention? MentionAt(int at)
    {
        for (var next = 0; next < mentions.Count; next++)
        {
            if (mentions[next].First >= at) return mentions[next].First == at ? mentions[next] : null;
        }

        return null;
    }

    /// <summary>Whether a place lies within a mention, behind its first token.</summary>
    internal bool IsWithinMention(int at)
    {
        for (var next = 0; next < mentions.Count; next++)
        {
            if (mentions[next].Last >= at) return mentions[next].First < at;
        }

        return false;
    }

    /// <summary>Whether a place lies within the name of a place or a party.</summary>
    internal bool IsNamed(int at)
    {
        for (var next = 0; next < mentions.Count; next++)
        {
            var mention = mentions[next];
            if (mention.Last >= at) return mention.First <= at && mention.First >= First && (mention.Of(ConceptType.Place) ?? mention.Of(ConceptType.Party)) is not null;
        }

        return false;
    }

    /// <summary>Whether a word has the article.</summary>
    internal bool IsDefinite(int at) => Form(at).StartsWith(ArabicWord.Article, StringComparison.Ordinal) || (at > 0 && Sentence.Tokens[at - 1].Is("the"));

    /// <summary>What of a type it names, in order.</summary>
    internal IReadOnlyList<(Mention Mention, Concept Concept)> Named(ConceptType type)
    {
        List<(Mention, Concept)>? named = null;
        for (var next = 0; next < mentions.Count && mentions[next].First <= Last; next++)
        {
            if (mentions[next].First >= First && mentions[next].Of(type) is { } concept) (named ??= []).Add((mentions[next], concept));
        }

        return named ?? nobody;
    }

    /// <summary>Tokens as the text writes them, one space between two.</summary>
    internal string Written(IEnumerable<int> words) =>
        string.Join(' ', words.Select(at => Sentence.Text[Sentence.Tokens[at].Start..Sentence.Tokens[at].End]));

    /// <summary>Tokens folded, one space between two.</summary>
    internal string Folded(IEnumerable<int> words) => string.Join(' ', words.Select(Form));
}
