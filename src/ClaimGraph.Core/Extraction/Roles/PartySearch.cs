using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Finds by whom and to whom something was done.</summary>
static class PartySearch
{
    const int Near = 5;
    // An Arabic verb has its subject next; after that comes its object.
    const int RightAfterVerb = 1;

    /// <summary>Who did it: named with "by", or as the subject of the verb. Only for what is done to others.</summary>
    internal static PartyMention? By(ParsedSentence sentence, ActionMention action, int first, int last, IReadOnlyList<PartyMention> parties)
    {
        foreach (var party in parties)
        {
            if (Before(sentence, party)?.Does(CueKind.Agents) == true && LastAction(sentence, party) == action) return party;
        }

        // Both sides exchange.
        if (action.Word.Counted == Counted.Subject || action.Word.Action == "release-agreed") return null;
        var reach = sentence.HasBetween(action.First - 3, action.First, CueKind.Managed) ? ClauseLayout.Far + ClauseLayout.Far : Near;
        return Nearest.Of(parties, reach, party => MayDo(sentence, action, first, last, party) ? Distance(sentence, action, party) : Nearest.Never);
    }

    static bool MayDo(ParsedSentence sentence, ActionMention action, int first, int last, PartyMention party) =>
        (party.Last < first || party.First > last) && Before(sentence, party) is null && !HasParticle(sentence, party) && !sentence.HasBetween(party.First - (2 * Near), party.First, CueKind.Between)
        && (!action.Word.IsNoun || (party.Last < action.First && !IsSpeaker(sentence, party, action)));

    static int Distance(ParsedSentence sentence, ActionMention action, PartyMention party)
    {
        if (party.First <= action.Last) return sentence.Layout.Distance(party.Last, action.First);
        var distance = sentence.Layout.Distance(action.Last, party.First);
        return distance > RightAfterVerb && ArabicWord.Is(sentence.Tokens[action.First].Form) ? Nearest.Never : distance;
    }

    // "The army announced the death of": who tells it has not done it.
    static bool IsSpeaker(ParsedSentence sentence, PartyMention party, ActionMention action) =>
        sentence.Speakers.Any(span => span.WordsFirst < span.First && span.First <= action.First && action.First <= span.Last && party.First >= span.WordsFirst - 2 && party.Last < span.First + 4 && party.First <= span.WordsLast + 8);

    /// <summary>To whom: after "to".</summary>
    internal static PartyMention? To(ParsedSentence sentence, ActionMention action, IReadOnlyList<PartyMention> parties) =>
        action.Word.Action is not ("surrendered" or "handed-over") ? null
            : parties.FirstOrDefault(party => party.First > action.Last && sentence.Layout.Distance(action.Last, party.First) <= 2 * Near
                && (Before(sentence, party)?.Does(CueKind.To) == true || HasGoal(sentence, party)));

    static ActionMention? LastAction(ParsedSentence sentence, PartyMention party) => Nearest.Of(sentence.ActionsNear(party.First, party.First, 2 * ClauseLayout.Far), Nearest.Never, action =>
        action.Last < party.First ? sentence.Layout.Distance(action.Last, party.First) : Nearest.Never);

    // The little word before a party; "the forces of" may stand between, a verb not.
    static CueMention? Before(ParsedSentence sentence, PartyMention party)
    {
        var words = 0;
        for (var at = party.First - 1; at >= 0 && words < 3; at--)
        {
            var cue = sentence.Cues[at] ?? CueOver(sentence, at);
            if (cue is not null) return cue.Does(CueKind.That) || cue.Does(CueKind.Breaks) || cue.Does(CueKind.And) || cue.Does(CueKind.Relatives) ? null : cue;
            if (sentence.ActionsNear(at, at, 3).Any(action => action.Last == at) || (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Form is "," or "،" or ")" or "(" or ":")) return null;
            if (sentence.Tokens[at].Kind != TokenKind.Mark) words++;
        }

        return null;
    }

    static CueMention? CueOver(ParsedSentence sentence, int token)
    {
        for (var at = token - 1; at >= 0 && at >= token - 2; at--)
        {
            if (sentence.Cues[at] is { } cue && cue.Last >= token) return cue;
        }

        return null;
    }

    static bool HasGoal(ParsedSentence sentence, PartyMention party) => ArabicWord.Is(sentence.Tokens[party.First].Form) && sentence.Tokens[party.First].Form.StartsWith('ل');

    // "For" and "with" written together with the name.
    static bool HasParticle(ParsedSentence sentence, PartyMention party)
    {
        var form = sentence.Tokens[party.First].Form;
        return ArabicWord.Is(form) && (form.StartsWith("لل", StringComparison.Ordinal) || form.StartsWith("بال", StringComparison.Ordinal) || form.StartsWith("لق", StringComparison.Ordinal) || form.StartsWith("لد", StringComparison.Ordinal));
    }
}
