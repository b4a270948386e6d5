using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Extraction.Attribution;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Deals;
using ClaimGraph.Extraction.Events;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction;

/// <summary>
/// Finds the claims of articles in Arabic and English by rules and word lists: who did what to whom, where, when and how many, when things happened, and what was
/// agreed. The same article always gives the same claims. Not for several threads at once.
/// </summary>
public sealed class ClaimExtractor
{
    // The beginning of an article, which tells what place it is about.
    const int MostSentencesAhead = 500;

    readonly ConceptScheme scheme;
    readonly SentenceParser parser;
    readonly AttributionFinder attribution;
    readonly ConceptWords words;
    readonly CountReader counts;
    readonly EventReader events;
    readonly DealReader deals;

    /// <summary>Creates an extractor, which takes some time: the word lists are read.</summary>
    /// <param name="scheme">The vocabulary: what claims are about is named by its concepts, and its own lists of words are used beside the built-in ones.</param>
    /// <exception cref="JsonException">One of the vocabulary's own lists is not in order; <see cref="WordListCheck"/> says which.</exception>
    public ClaimExtractor(ConceptScheme scheme)
    {
        this.scheme = scheme ?? throw new ArgumentNullException(nameof(scheme));
        var nouns = NounFinder.Of(scheme);
        var populations = new Populations(scheme, nouns);
        (parser, attribution, words) = (new(scheme, nouns), new(scheme), new(scheme));
        (counts, events, deals) = (new(scheme, populations), new(scheme, populations), new(scheme, populations));
    }

    /// <summary>The claims of an article in the order of their quotes; none for an article in a language that no rules are known for.</summary>
    public IReadOnlyList<ExtractedClaim> Extract(ArticleText article) => Extract(article, null);

    /// <summary>The claims of an article in the order of their quotes; none for an article in a language that no rules are known for.</summary>
    /// <param name="article">The article.</param>
    /// <param name="remarks">Takes what a person should know of it, as sentences, the first few: dates whose words contradict each other and are not guessed. Null when nobody wants it.</param>
    public IReadOnlyList<ExtractedClaim> Extract(ArticleText article, ICollection<string>? remarks)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Language is not ("ar" or "en")) return [];
        var found = new List<ExtractedClaim>();
        using var sentences = parser.Parse(article).GetEnumerator();
        var ahead = new List<ParsedSentence>();
        while (ahead.Count < MostSentencesAhead && sentences.MoveNext()) ahead.Add(sentences.Current);
        var names = new PlaceNames(scheme);
        // What the title names counts twice.
        List<ParsedSentence> title = [.. parser.ParseTitle(article.Article)];
        var context = new ArticleContext(scheme, words, names, MainPlace.Of(title.Concat(title).Concat(ahead), scheme, names), MainPlace.PocketOf(ahead), article.Article.Published);
        var reading = new ArticleReading(article, context, attribution.Begin(article.Outlet), deals.Begin(ahead), found, remarks);
        foreach (var sentence in ahead) Read(reading, sentence);
        while (sentences.MoveNext()) Read(reading, sentences.Current);
        return found;
    }

    void Read(ArticleReading reading, ParsedSentence parsed)
    {
        reading.Remark(parsed);
        var context = reading.Context;
        var sentence = parsed with { Speakers = reading.Speakers.Read(parsed.Sentence, parsed.Mentions) };
        var (places, parties) = (context.PlacesOf(sentence), context.PartiesOf(sentence));
        foreach (var count in counts.Read(sentence, parties, context))
        {
            if (counts.ToFinding(sentence, count, parties, places, context) is { } finding) reading.Add(sentence, finding);
        }

        foreach (var finding in events.Read(sentence, parties, places, context, reading.Article.Article.Published)) reading.Add(sentence, finding);
        foreach (var finding in deals.Read(sentence, parties, places, context, reading.Deals)) reading.Add(sentence, finding);
        context.Remember(sentence, places, parties);
    }
}
