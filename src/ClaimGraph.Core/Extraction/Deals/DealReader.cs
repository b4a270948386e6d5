using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Deals;

/// <summary>Reads agreements: who made them, each term as a claim of its own, and how they stand.</summary>
sealed class DealReader(ConceptScheme scheme, Populations populations)
{
    // From what names the agreement, or from its last term, to the next.
    const int Reach = 20;
    const int NearReached = 8;
    const string AsAWhole = "agreement";

    readonly TermFinder terms = new(scheme);
    readonly DealParties partiesOf = new(scheme, populations);
    readonly WhereSearch where = new(scheme);

    /// <summary>What is to be remembered while an article is read.</summary>
    /// <param name="sentences">The beginning of the article.</param>
    internal DealMemory Begin(IEnumerable<ParsedSentence> sentences) => new(partiesOf.Main(sentences));

    /// <summary>What a sentence claims of agreements.</summary>
    internal IReadOnlyList<Finding> Read(ParsedSentence sentence, IReadOnlyList<PartyMention> parties, IReadOnlyList<PlaceMention> places, ArticleContext context, DealMemory memory)
    {
        memory.NextSentence();
        var found = new List<Finding>();
        var names = DealNames.Of(sentence);
        foreach (var name in names) Read(sentence, name, parties, places, context, memory, found);
        if (names.Count == 0 && memory.IsFresh && GoesOn(sentence)) Terms(sentence, 0, (0, sentence.Tokens.Count - 1), (memory.Status, null), places, context, memory, found, isNear: false);
        return found;
    }

    static bool GoesOn(ParsedSentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count && at < 3; at++)
        {
            if (sentence.Is(at, CueKind.GoesOn) || sentence.Is(at, CueKind.Provides)) return true;
        }

        return sentence.HasBetween(-1, sentence.Tokens.Count, CueKind.Sides) && sentence.HasBetween(-1, sentence.Tokens.Count, CueKind.Provides);
    }

    void Read(ParsedSentence sentence, DealName name, IReadOnlyList<PartyMention> parties, IReadOnlyList<PlaceMention> places, ArticleContext context, DealMemory memory, List<Finding> found)
    {
        var those = partiesOf.Of(sentence, name, parties, context, memory);
        if (those.IsEmpty || DealStatusReader.Of(sentence, name.At) is not { } status) return;
        var before = memory.Terms;
        memory.Tell(those);
        var count = found.Count;
        Terms(sentence, name.At, (name.First, name.Last), status, places, context, memory, found, isNear: true);
        if (found.Count > count || name.IsVerb) return;
        // What is not acknowledged is what was told of before.
        var again = memory.Terms.IsEmpty ? before : memory.Terms;
        if (status.Status is DealStatus.Denied or DealStatus.Unacknowledged or DealStatus.Broken or DealStatus.CarriedOut && !again.IsEmpty)
        {
            foreach (var term in again) Add(sentence, new TermMention(term, status.Words ?? name.At, name.At), status, places, context, memory, found);
        }
        else if (those.Length > 1 && !sentence.Is(name.At, CueKind.DealAgain) && IsReached(sentence, name.At)) Add(sentence, new TermMention(AsAWhole, name.At, name.At), status, places, context, memory, found);
    }

    static bool IsReached(ParsedSentence sentence, int name) => sentence.HasBetween(name - NearReached, name + NearReached, CueKind.Reached);

    void Terms(
        ParsedSentence sentence, int name, (int First, int Last) within, (DealStatus Status, int? Words) status, IReadOnlyList<PlaceMention> places, ArticleContext context, DealMemory memory, List<Finding> found, bool isNear)
    {
        var from = name;
        foreach (var term in terms.Find(sentence.Sentence, within.First, within.Last))
        {
            if (term.First > name) from = LastProvides(sentence, from, term.Last) ?? from;
            var distance = term.First < name ? sentence.Layout.Distance(term.Last, name) : sentence.Layout.Distance(from, term.First);
            if (isNear ? distance > Reach : Polarity.IsUnsure(sentence, term.First) && !sentence.HasBetween(-1, term.First, CueKind.Provides)) continue;
            Add(sentence, term, status, places, context, memory, found);
            from = Math.Max(name, term.Last);
        }
    }

    static int? LastProvides(ParsedSentence sentence, int from, int to)
    {
        for (var at = to; at > from; at--)
        {
            if (sentence.Is(at, CueKind.Provides)) return at;
        }

        return null;
    }

    void Add(ParsedSentence sentence, TermMention term, (DealStatus Status, int? Words) status, IReadOnlyList<PlaceMention> places, ArticleContext context, DealMemory memory, List<Finding> found)
    {
        var place = where.For(sentence, "", term.First, term.Last, [.. places.Where(place => !WhereSearch.IsSourceOrGoal(sentence, place.First))], context);
        // The agreement that is spoken of again was made where it was made.
        var isNamed = place?.Words is { } spot && (status.Words is null || Math.Abs(spot.First - term.Last) <= Reach / 2);
        var id = isNamed ? place?.Id : memory.Where ?? place?.Id;
        if (!memory.Tell(term.Term, status.Status, id)) return;
        var (first, last) = Clause(sentence, Math.Min(term.First, status.Words ?? term.First), Math.Max(term.Last, status.Words ?? term.Last));
        List<FieldSource> why =
        [
            new("about.parties", "parties-of-agreement"),
            new("about.term", "words-of-term", term.First, term.Last),
            new("value", status.Words is null ? "told-as-agreed" : "words-of-status", status.Words, status.Words),
        ];
        if (place?.Words is { } words) why.Add(new("about.where", place.Value.Rule, words.First, words.Last));
        found.Add(new Finding(new About { Parties = memory.Parties, Term = term.Term, Where = id, When = status.Words is null ? TimeSearch.For(sentence, term.First, term.Last)?.Value : null }, new DealState(status.Status), first, last, term.First, IsDenied: false, why));
    }

    // The words of the term with those of its clause.
    static (int First, int Last) Clause(ParsedSentence sentence, int first, int last)
    {
        for (var at = first; at > 0 && first - at <= Reach / 2 && !EndsClause(sentence, at - 1); at--)
        {
            if (sentence.Is(at, CueKind.Provides)) first = at;
        }

        var end = last;
        for (var at = last; at + 1 < sentence.Tokens.Count && at - last < Reach && !EndsClause(sentence, at + 1); at++) end = at + 1;
        return (first, end);
    }

    static bool EndsClause(ParsedSentence sentence, int at) =>
        sentence.Is(at, CueKind.Breaks) || (sentence.Tokens[at].Kind == Text.TokenKind.Mark && sentence.Tokens[at].Form is "," or "،" or ";" or "؛" or ":" or "." or "«" or "»");
}
