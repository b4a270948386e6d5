using ClaimGraph.Claims;
using ClaimGraph.Extraction.Attribution;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Context;

/// <summary>What an article has named so far, so that "the town" and "the group" can be told. One for each article, sentence by sentence.</summary>
/// <param name="scheme">The vocabulary.</param>
/// <param name="words">What its concepts are called.</param>
/// <param name="names">Reads the names of places.</param>
/// <param name="mainPlace">The place that the article is about; null when none stands out.</param>
/// <param name="pocket">The place that "the last pocket" means; null when nothing says it.</param>
/// <param name="published">When the article was published.</param>
sealed class ArticleContext(ConceptScheme scheme, ConceptWords words, PlaceNames names, string? mainPlace, string? pocket, DateSpan published)
{
    // As many as anybody remembers; the last is the first.
    const int Most = 20;

    // "Sources in the city said": where a source sits is said right after its name.
    const int MostAfterSpeaker = 3;

    // What an article reports is news; nearly a year before, it remembers.
    const int LongAgoDays = 300;

    // In tokens, from the words of saying.
    const int Farthest = 60;

    readonly List<string> places = [];
    readonly List<string> parties = [];
    int paragraph = -1;
    string? placeOfParagraph;
    DateSpan? longAgo;

    /// <summary>When the article was published.</summary>
    internal DateSpan Published => published;

    /// <summary>The place that the article is about; null when none stands out.</summary>
    internal string? Place => mainPlace;

    /// <summary>The place named last in this paragraph, before the current sentence.</summary>
    internal string? PlaceOfParagraph(ParsedSentence sentence) => sentence.Sentence.Paragraph == paragraph ? placeOfParagraph : null;

    /// <summary>The time long ago that this paragraph has told of before the current sentence: what goes on without a date of its own was then.</summary>
    internal DateSpan? LongAgo(ParsedSentence sentence) => sentence.Sentence.Paragraph == paragraph ? longAgo : null;

    /// <summary>The party named last before this sentence.</summary>
    internal string? LastParty => parties.FirstOrDefault();

    /// <summary>The places of a sentence, in order.</summary>
    internal IReadOnlyList<PlaceMention> PlacesOf(ParsedSentence sentence)
    {
        var found = new List<PlaceMention>();
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (PlaceAt(sentence, at, found) is not { } place) continue;
            // Where a source sits is not where things happened.
            if (!IsWhereSourceIs(sentence, place)) found.Add(place);
            at = place.Last;
        }

        return found;
    }

    /// <summary>The parties of a sentence, in order.</summary>
    internal IReadOnlyList<PartyMention> PartiesOf(ParsedSentence sentence)
    {
        var found = Named(sentence);
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (!sentence.Is(at, CueKind.PartyAgain) || found.Any(party => party.First <= at && at <= party.Last)) continue;
            var known = found.Where(party => party.Last < at).Select(party => party.Id).Reverse().Concat(parties);
            if (Again(known, sentence.Tokens[at].Form, isPlace: false) is { } id) found.Add(new PartyMention(at, sentence.Cues[at]!.Last, id));
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>The parties that a sentence calls by name, in order.</summary>
    internal static List<PartyMention> Named(ParsedSentence sentence)
    {
        var found = new List<PartyMention>();
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Of(ConceptType.Party) is { } party) found.Add(new PartyMention(mention.First, mention.Last, party.Id));
        }

        return found;
    }

    /// <summary>Remembers what a sentence names; called when it has been read.</summary>
    internal void Remember(ParsedSentence sentence, IReadOnlyList<PlaceMention> placesThere, IReadOnlyList<PartyMention> partiesThere)
    {
        if (sentence.Sentence.Paragraph != paragraph) (paragraph, placeOfParagraph, longAgo) = (sentence.Sentence.Paragraph, null, null);
        foreach (var date in sentence.Dates)
        {
            if (date.Value is { IsOpen: false } when && !TimeSearch.IsOfBeginning(sentence, date)) longAgo = published.FirstDay - when.LastDay > LongAgoDays ? when : null;
        }

        foreach (var place in placesThere)
        {
            if (place.Rule != "last-pocket") Keep(places, place.Id);
            if (!WhereSearch.IsSourceOrGoal(sentence, place.First) && !(place.Rule == "named" && WhereSearch.IsActor(sentence, place.First, place.Id, scheme))) placeOfParagraph = place.Id;
        }

        foreach (var party in partiesThere) Keep(parties, party.Id);
    }

    static bool IsWhereSourceIs(ParsedSentence sentence, PlaceMention place)
    {
        foreach (var span in sentence.Speakers)
        {
            if (SaysWhereSourceIs(sentence, span, place)) return true;
        }

        return false;
    }

    // Between the words of saying and what is said, or right after them at the end, with no verb before it.
    static bool SaysWhereSourceIs(ParsedSentence sentence, AttributedSpan span, PlaceMention place) =>
        place.Rule == "named" && span.WordsFirst <= place.First && (span.WordsFirst < span.First ? place.Last < span.First : place.First <= span.WordsLast + MostAfterSpeaker) && !sentence.HasBetween(span.WordsFirst.Value, place.First, CueKind.That)
        && place.First - span.WordsFirst.Value <= Farthest && !sentence.ActionsNear(span.WordsFirst.Value, place.First - 1, 0).Any(action => !action.Word.IsNoun);

    PlaceMention? PlaceAt(ParsedSentence sentence, int at, List<PlaceMention> found)
    {
        if (sentence.MentionAt(at) is null && sentence.Cues[at] is null) return null;
        if (sentence.Is(at, CueKind.HeldAreas))
        {
            var end = sentence.Cues[at]!.Last;
            var holder = PartiesOf(sentence).FirstOrDefault(party => party.First > end && party.First <= end + 3);
            var areas = holder is null ? null : scheme.Find($"{holder.Id}-held-areas");
            if (areas is not null) return new PlaceMention(at, holder!.Last, areas.Id, "held-areas");
        }

        if (sentence.Is(at, CueKind.LastPocket) && (pocket ?? mainPlace) is { } last) return new PlaceMention(at, sentence.Cues[at]!.Last, last, "last-pocket");
        if (sentence.MentionAt(at)?.Of(ConceptType.Party) is null && names.At(sentence, at) is { } named) return named;
        if (sentence.Is(at, CueKind.CountryAgain) && WhereSearch.IsPointedAt(sentence, at) && (mainPlace ?? places.FirstOrDefault()) is { } there)
            return new PlaceMention(at, sentence.Cues[at]!.Last, scheme.Broader(there) is [.., var country] ? country : there, "named-before");
        return sentence.Is(at, CueKind.PlaceAgain) ? NamedBefore(sentence, at, found) : null;
    }

    // "The town of Baghouz": the name comes after.
    PlaceMention? NamedBefore(ParsedSentence sentence, int at, List<PlaceMention> found)
    {
        var stop = sentence.Cues[at]!.Last;
        if (sentence.Mentions.Any(mention => mention.First > stop && mention.First <= stop + 2 && mention.Of(ConceptType.Place) is not null)) return null;
        var known = found.Select(one => one.Id).Reverse().Concat(places);
        return Again(known, sentence.Tokens[stop].Form, isPlace: true) is { } id ? new PlaceMention(at, stop, id, "named-before") : null;
    }

    // "The camp" is the last of those that are called a camp; "the area" whatever was named last.
    string? Again(IEnumerable<string> known, string form, bool isPlace)
    {
        // "For the organisation" is one word with its particle.
        var bare = ArabicWord.Is(form) ? ArabicWord.WithoutParticles(form).FirstOrDefault(word => word.StartsWith(ArabicWord.Article, StringComparison.Ordinal), form) : form;
        var word = ArabicWord.WithoutArticle(bare);
        string? last = null;
        foreach (var id in known)
        {
            // "The area" is no country.
            if (last is null || (isPlace && scheme.Broader(last).Count == 0)) last = id;
            if (words.Has(id, word)) return id;
        }

        return last;
    }

    static void Keep(List<string> list, string id)
    {
        list.Remove(id);
        list.Insert(0, id);
        if (list.Count > Most) list.RemoveAt(Most);
    }
}
