using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Attribution;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Deals;
using ClaimGraph.Extraction.Events;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction;

/// <summary>
/// Finds the claims of articles in Arabic and English by rules and word lists: who did what to whom, where, when and how many, when things happened, and what was
/// agreed. The same article always gives the same claims. Not for several threads at once.
/// </summary>
/// <param name="scheme">The vocabulary: what claims are about is named by its concepts.</param>
public sealed class ClaimExtractor(ConceptScheme scheme)
{
    // The beginning of an article, which tells what place it is about.
    const int MostSentencesAhead = 500;

    readonly SentenceParser parser = new(scheme ?? throw new ArgumentNullException(nameof(scheme)));
    readonly CountReader counts = new(scheme);
    readonly EventReader events = new(scheme);
    readonly DealReader deals = new(scheme);

    /// <summary>The claims of an article in the order of their quotes; none for an article in a language that no rules are known for.</summary>
    public IReadOnlyList<ExtractedClaim> Extract(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Language is not ("ar" or "en")) return [];
        var found = new List<ExtractedClaim>();
        using var sentences = parser.Parse(article).GetEnumerator();
        var ahead = new List<ParsedSentence>();
        while (ahead.Count < MostSentencesAhead && sentences.MoveNext()) ahead.Add(sentences.Current);
        var context = new ArticleContext(scheme, MainPlace.Of(ahead, scheme), MainPlace.PocketOf(ahead));
        var memory = new DealMemory();
        foreach (var sentence in ahead) Read(article, sentence, context, memory, found);
        while (sentences.MoveNext()) Read(article, sentences.Current, context, memory, found);
        return found;
    }

    void Read(ArticleText article, ParsedSentence sentence, ArticleContext context, DealMemory memory, List<ExtractedClaim> found)
    {
        var (places, parties) = (context.PlacesOf(sentence), context.PartiesOf(sentence));
        foreach (var count in counts.Read(sentence, parties, context))
        {
            if (counts.ToFinding(sentence, count, parties, places, context) is { } finding) found.Add(ToClaim(article, sentence, finding));
        }

        foreach (var finding in events.Read(sentence, parties, places, context, article.Article.Published)) found.Add(ToClaim(article, sentence, finding));

        foreach (var finding in deals.Read(sentence, parties, places, context, memory)) found.Add(ToClaim(article, sentence, finding));
        context.Remember(sentence, places, parties);
    }

    static ExtractedClaim ToClaim(ArticleText article, ParsedSentence sentence, Finding finding)
    {
        var tokens = sentence.Tokens;
        var (start, end) = (tokens[finding.First].Start, Math.Min(tokens[finding.Last].End, tokens[finding.First].Start + Quote.MaxLength));
        var span = sentence.Speakers.FirstOrDefault(one => one.First <= finding.At && finding.At <= one.Last);
        var claim = new Claim(article.Outlet, article.Article, finding.About, finding.Value)
        {
            Quote = new Quote(article.Text[start..end], start, end),
            Speaker = span?.Speaker,
            Stance = finding.IsDenied ? Stance.Denies : span?.Stance ?? Stance.Asserts,
        };
        var reasons = finding.Why.Select(why => new FieldReason(why.Field, why.Rule, why.First is { } first ? tokens[first].Start : start, why.Last is { } last ? tokens[last].End : end));
        if (span?.Speaker is not null) reasons = reasons.Append(new FieldReason("speaker", span.Rule, span.WordsFirst is { } from ? tokens[from].Start : start, span.WordsLast is { } to ? tokens[to].End : end));
        return new ExtractedClaim(claim, [.. reasons]);
    }
}
