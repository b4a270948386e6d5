using System.Collections.Immutable;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Deals;

/// <summary>Tells who made an agreement: those named with "between" or "with", and whoever is named nearest before.</summary>
sealed class DealParties(ConceptScheme scheme, Populations populations)
{
    const int Near = 8;
    const int FarBefore = 60;
    // "Between the Houthis and Yemen".
    const int MostAfterBetween = 4;
    // "Brokered by the United Nations and Oman".
    const int MostAfterMediators = 3;

    /// <summary>The parties of the agreement that words name, sorted; empty when nobody can tell.</summary>
    internal ImmutableArray<string> Of(ParsedSentence sentence, DealName name, IReadOnlyList<PartyMention> named, ArticleContext context, DealMemory memory)
    {
        var deal = name.At;
        var parties = WithoutMediators(sentence, WithCountries(sentence, named));
        if (Between(sentence, deal, parties) is { Length: 2 } both) return both;
        var with = With(sentence, deal, parties);
        if (with is null && (sentence.Is(deal, CueKind.DealAgain) || HasSides(sentence, deal)) && memory.Sides.Length > 1) return memory.Sides;
        if (with is null && Leaders(sentence, deal, parties, context) is { } leaders) return [leaders];
        var other = parties.Where(party => party != with && party.Id != with?.Id)
            .Select(party => (Party: party, Distance: party.Last < deal ? deal - party.Last : party.First - deal))
            .Where(one => one.Distance <= (one.Party.Last < deal ? FarBefore : 2 * Near)).OrderBy(one => one.Party.Last > deal).ThenBy(one => one.Distance).Select(one => one.Party.Id).FirstOrDefault()
            ?? (with is not null && context.LastParty != with.Id ? context.LastParty : null);
        if (with is null || other is null) return memory.IsFresh ? memory.Parties : with is not null ? [] : Two(sentence, deal, parties) is { Length: 2 } two ? two : other is null ? memory.Sides : [other];
        return Sorted(with.Id, other);
    }

    /// <summary>Those who made the agreement that sentences tell of most, by what names both of them; empty when none does.</summary>
    internal ImmutableArray<string> Main(IEnumerable<ParsedSentence> sentences)
    {
        var counts = new Dictionary<string, (ImmutableArray<string> Parties, int Count)>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var names = DealNames.Of(sentence);
            if (names.Count == 0) continue;
            var parties = WithoutMediators(sentence, WithCountries(sentence, ArticleContext.Named(sentence)));
            foreach (var name in names)
            {
                var those = Between(sentence, name.At, parties) is { Length: 2 } both ? both : Two(sentence, name.At, parties);
                if (those.Length == 2) counts[string.Join(' ', those)] = (those, counts.GetValueOrDefault(string.Join(' ', those)).Count + 1);
            }
        }

        return counts.Count == 0 ? [] : counts.Values.MaxBy(one => one.Count).Parties;
    }

    // "The two sides": nearby, as they may be said of others.
    static bool HasSides(ParsedSentence sentence, int deal) => sentence.HasBetween(deal - Near - 1, deal + 2 * Near, CueKind.Sides);

    // Countries make agreements too, and ministries for their sides.
    List<PartyMention> WithCountries(ParsedSentence sentence, IReadOnlyList<PartyMention> parties)
    {
        var others = sentence.Mentions.Where(mention => mention.Of(ConceptType.Party) is null && !parties.Any(party => party.First <= mention.Last && mention.First <= party.Last))
            .Select(mention => (mention.First, mention.Last, Id: CountryOf(sentence, mention) ?? SideOf(mention))).Where(one => one.Id is not null);
        return [.. parties.Concat(others.Select(one => new PartyMention(one.First, one.Last, one.Id!))).OrderBy(party => party.First)];
    }

    // After a word that says where, a country is a place; its capital is one unless something is agreed with it.
    static string? CountryOf(ParsedSentence sentence, Mention mention)
    {
        if (mention.Of(ConceptType.Place) is not { } place || Dateline.Covers(sentence, mention.First) || IsOwner(sentence, mention)) return null;
        var isDealtWith = sentence.HasBetween(mention.First - MostAfterBetween - 1, mention.First, CueKind.Between) || sentence.Is(mention.First - 1, CueKind.With);
        if (!isDealtWith && (place.Broader is not null || WhereSearch.IsPointedAt(sentence, mention.First))) return null;
        return Governments.Of(place.Id) ?? (place.Broader is null && !place.Id.EndsWith("areas", StringComparison.Ordinal) ? place.Id : null);
    }

    // "Saudi Arabia's ambassador said": he tells it.
    static bool IsOwner(ParsedSentence sentence, Mention mention) => sentence.Tokens[mention.Last].Form.EndsWith("'s", StringComparison.Ordinal);

    // A ministry speaks for its side.
    string? SideOf(Mention mention) => mention.Of(ConceptType.Speaker)?.Broader is { } side && scheme.Find(side) is { Type: ConceptType.Party } ? side : null;

    static List<PartyMention> WithoutMediators(ParsedSentence sentence, List<PartyMention> parties)
    {
        var last = -MostAfterMediators;
        return parties.FindAll(party =>
        {
            var isMediator = sentence.HasBetween(party.First - MostAfterMediators - 1, party.First, CueKind.Mediators) || (party.First - last <= 2 && sentence.HasBetween(last, party.First + 1, CueKind.And));
            if (isMediator) last = party.Last;
            return !isMediator;
        });
    }

    // Right behind the agreement, or anywhere: "agreed at the close of talks between A and B".
    ImmutableArray<string> Between(ParsedSentence sentence, int deal, List<PartyMention> parties)
    {
        for (var at = deal + 1; at < sentence.Tokens.Count; at++)
        {
            if (!sentence.Is(at, CueKind.Between)) continue;
            var two = parties.Where(party => party.First > at && party.First <= at + 2 * Near).Select(party => party.Id).Distinct(StringComparer.Ordinal).Take(2).ToList();
            if (two.Count == 2) return Sorted(two[0], two[1]);
            if (at <= deal + Near) return [];
        }

        return [];
    }

    static PartyMention? With(ParsedSentence sentence, int deal, List<PartyMention> parties)
    {
        for (var at = deal + 1; at < sentence.Tokens.Count && at <= deal + Near; at++)
        {
            if (sentence.Is(at, CueKind.With)) return parties.Find(party => party.First > at && party.First <= at + 5);
        }

        return null;
    }

    // Without "with", two parties right around it.
    ImmutableArray<string> Two(ParsedSentence sentence, int deal, List<PartyMention> parties)
    {
        var near = parties.Where(party => sentence.Layout.Distance(Math.Min(party.Last, deal), Math.Max(party.First, deal)) <= ClauseLayout.Far).Select(party => party.Id).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return near.Count == 2 ? Sorted(near[0], near[1]) : [];
    }

    // Leaders who agree among themselves.
    string? Leaders(ParsedSentence sentence, int deal, List<PartyMention> parties, ArticleContext context)
    {
        var noun = sentence.Nouns.LastOrDefault(one => one.Last < deal && deal - one.Last <= Near && one.Noun.Noun == "leaders");
        return noun is null ? null : populations.Of(sentence, noun, parties, context).Who;
    }

    // A party and what it belongs to are one side.
    ImmutableArray<string> Sorted(string a, string b) => a == b || scheme.Broader(a).Contains(b, StringComparer.Ordinal) || scheme.Broader(b).Contains(a, StringComparer.Ordinal) ? [] : string.CompareOrdinal(a, b) < 0 ? [a, b] : [b, a];
}
