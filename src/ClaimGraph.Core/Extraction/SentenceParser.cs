using ClaimGraph.Claims;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction;

/// <summary>Reads an article sentence by sentence and finds all that the rules look at. Headings are left out: the text below says what they say.</summary>
sealed class SentenceParser(ConceptScheme scheme, IReadOnlyList<CountedNoun> countedNouns)
{
    readonly SentenceReader reader = new();
    readonly NumberFinder numbers = new(scheme.Hedges, CountedNouns.Of(scheme));
    readonly DateFinder dates = new();
    readonly MentionFinder mentions = new(scheme);
    readonly ActionFinder actions = new(scheme);
    readonly NounFinder nouns = new(countedNouns);
    readonly CueFinder cues = new(scheme);

    /// <summary>The sentences of an article, in order.</summary>
    internal IEnumerable<ParsedSentence> Parse(ArticleText article)
    {
        foreach (var sentence in Headings.LeaveOut(reader.Read(article.Text))) yield return Parse(sentence, article.Article.Published);
    }

    /// <summary>The sentences of an article's title; none when it has no title.</summary>
    internal IEnumerable<ParsedSentence> ParseTitle(Article article) =>
        article.Title is { Length: > 0 } title ? reader.Read(title).Select(sentence => Parse(sentence, article.Published)) : [];

    ParsedSentence Parse(Sentence sentence, DateSpan published)
    {
        var numbersThere = numbers.Find(sentence);
        var datesThere = dates.Find(sentence, numbersThere, published.IsUnknown ? null : published);
        var cuesThere = cues.Find(sentence);
        return new ParsedSentence(
            sentence, numbersThere, datesThere, mentions.Find(sentence), Reflexives.Turn(Told(actions.Find(sentence), numbersThere), cuesThere), nouns.Find(sentence), cuesThere, ClauseLayout.Of(sentence, cuesThere, datesThere));
    }

    static IReadOnlyList<ActionMention> Told(IReadOnlyList<ActionMention> actions, IReadOnlyList<NumberExpression> numbers)
    {
        if (!actions.Any(action => action.Word.IsBeforeNumber)) return actions;
        var beginnings = numbers.Select(number => number.First).ToHashSet();
        return [.. actions.Where(action => !action.Word.IsBeforeNumber || beginnings.Contains(action.Last + 1))];
    }
}
