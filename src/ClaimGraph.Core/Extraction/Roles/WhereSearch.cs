using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Roles;

/// <summary>Finds where something happened: the place nearest to the words, on the side that the action looks to; else the place that the article is about.</summary>
sealed class WhereSearch(ConceptScheme scheme)
{
    const int Fitting = 6;
    const int Contrary = 10;
    const int Before = 2;
    const int Near = 6;
    const int MostBefore = 3;
    const int Remote = 40;
    const int Close = 4;
    // "The people of": it says whose they are.
    const int OfOthers = 6;
    // Words before a place that tell what was done there.
    const int Beyond = 4;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    enum Direction
    {
        None,
        From,
        To,
        At,
    }

    /// <summary>The place of what the tokens First..Last tell; null when nobody can say.</summary>
    internal (string Id, string Rule, PlaceMention? Words)? For(ParsedSentence sentence, string action, int first, int last, IReadOnlyList<PlaceMention> places, ArticleContext context, bool isNamedEvent = false)
    {
        var best = Nearest.Of(places, Nearest.Never, place => IsPossible(sentence, action, first, last, place) ? Cost(sentence, action, first, last, place) : Nearest.Never);
        if (best is { } found)
        {
            var narrower = places.FirstOrDefault(place => place != found && Math.Abs(place.First - found.First) <= Near && sentence.Layout.RemarkOf(place.First) == sentence.Layout.RemarkOf(found.First) && scheme.Broader(place.Id).Contains(found.Id, StringComparer.Ordinal)) ?? found;
            // Of the event that an article is about, a province or a country says little.
            if (isNamedEvent && context.Place is { } main && scheme.Broader(main).Contains(narrower.Id, StringComparer.Ordinal)) return (main, "main-place", null);
            return (narrower.Id, narrower.Rule, narrower);
        }

        if (context.PlaceOfParagraph(sentence) is { } earlier) return (earlier, "same-paragraph", null);
        return context.Place is { } place ? (place, "main-place", null) : null;
    }

    bool IsPossible(ParsedSentence sentence, string action, int first, int last, PlaceMention place) =>
        (place.Last < first || place.First > last || (place.First >= first && place.Last <= last))
        && !(place.Rule == "named" && IsActor(sentence, place.First, place.Id, scheme))
        && !IsVenue(sentence, place) && !IsGoalOfOther(sentence, action, last, place) && !(traits.ToldByNouns.Contains(action) && Towards(sentence, place.First) == Direction.To);

    /// <summary>The place that a word points at right after the tokens First..Last, which belongs to them whatever stands before; null when there is none.</summary>
    internal (string Id, string Rule, PlaceMention? Words)? Beside(ParsedSentence sentence, string action, int first, int last, IReadOnlyList<PlaceMention> places) =>
        places.FirstOrDefault(place => place.First > last) is { } next && Towards(sentence, next.First) != Direction.None && Cost(sentence, action, first, last, next) <= Close && !IsActor(sentence, next.First, next.Id, scheme)
            ? (next.Id, next.Rule, next)
            : null;

    // "Were displaced and 50 crossed into Chad": those who crossed reached it.
    static bool IsGoalOfOther(ParsedSentence sentence, string action, int last, PlaceMention place) =>
        place.First > last && place.First - last <= Remote && !traits.Moves.Contains(action) && Towards(sentence, place.First) == Direction.To
        && sentence.ActionsNear(last + 1, place.First - 1, 0).Any(other => traits.Into.Contains(other.Word.Action));

    /// <summary>Whether a place that is named acts or is dealt with, so that nothing happens there: "Israel and Hamas agreed", "talks with Damascus".</summary>
    internal static bool IsActor(ParsedSentence sentence, int place, string id, ConceptScheme scheme) =>
        sentence.Is(place - 1, CueKind.With) || (scheme.Broader(id).Count == 0 && (!IsPointedAt(sentence, place) || sentence.HasBetween(place - Beyond, place, CueKind.Between) || IsOwner(sentence, place)));

    // "From Italy's coast guard", but "in Syria's Idlib".
    static bool IsOwner(ParsedSentence sentence, int place)
    {
        if (!sentence.Tokens[place].Form.EndsWith("'s", StringComparison.Ordinal) || Towards(sentence, place) == Direction.At) return false;
        for (var at = place + 1; at <= place + Beyond; at++)
        {
            if (sentence.MentionAt(at)?.Of(ConceptType.Place) is not null) return false;
        }

        return true;
    }

    // "Announced in Doha": where they met.
    static bool IsVenue(ParsedSentence sentence, PlaceMention place) => Towards(sentence, place.First) == Direction.At
        && (sentence.HasBetween(place.First - Beyond, place.First, CueKind.Reached) || sentence.HasBetween(place.First - Beyond, place.First, CueKind.InTalks)
        || sentence.ActionsNear(place.First - Beyond + 1, place.First - 1, 0).Any(action => action.Word.Action == "announced"));

    /// <summary>Whether a word before a place says that it is one: "in", "from", "to".</summary>
    internal static bool IsPointedAt(ParsedSentence sentence, int place) => Towards(sentence, place) != Direction.None;

    /// <summary>Whether a word before a place says that somebody or something came from it or goes to it.</summary>
    internal static bool IsSourceOrGoal(ParsedSentence sentence, int place) => Towards(sentence, place) is Direction.From or Direction.To;

    static int Cost(ParsedSentence sentence, string action, int first, int last, PlaceMention place)
    {
        var distance = place.First > last ? sentence.Layout.Distance(last, place.First) : place.Last < first ? sentence.Layout.Distance(place.Last, first) + Before : 0;
        // "300 people, among them 40 women from": all of them may be from there.
        if (place.First > last && sentence.Layout.RemarkOf(last) == 0 && (sentence.Is(last + 1, CueKind.Parts) || sentence.Is(last + 2, CueKind.Parts)) && sentence.Layout.RemarkOf(place.First) == sentence.Layout.RemarkOf(last + 2)) distance -= ClauseLayout.OutOfRemark;
        if (!IsPointedAt(sentence, place.First) && sentence.NounAt(place.First - 1) is { Noun.Unit: "person" }) distance += OfOthers;
        return distance + ((Towards(sentence, place.First), traits.OutOf.Contains(action), traits.Into.Contains(action)) switch
        {
            (Direction.From, true, _) or (Direction.To, _, true) => -Fitting,
            (Direction.To, _, false) or (Direction.From, _, true) => Contrary,
            (Direction.At, _, _) => -1,
            (Direction.From, _, _) => 1,
            _ => 0,
        });
    }

    // "From the town of", "bound for the army-held town of": a few words may stand between.
    static Direction Towards(ParsedSentence sentence, int place)
    {
        var words = 0;
        for (var at = place; at >= 0 && words <= MostBefore; at--)
        {
            if (sentence.Tokens[at].Kind != TokenKind.Mark && !sentence.Is(at, CueKind.Directions)) words++;
            var form = sentence.Tokens[at].Form;
            if (at < place)
            {
                if (sentence.Tokens[at].Kind == TokenKind.Mark && form is "," or "،" or ")" or "(") return Direction.None;
                if (sentence.IsTime(at)) return Direction.None;
                if (sentence.ActionAt(at) is { Word.IsNoun: false } && sentence.Cues[at] is null && !IsCompound(sentence, at)) return Direction.None;
                if (sentence.Is(at - 1, CueKind.To) && sentence.Cues[at - 1]!.Last == at) return Direction.To;
                if (sentence.Is(at, CueKind.From)) return Direction.From;
                if (sentence.Is(at, CueKind.To)) return Direction.To;
                if (sentence.Is(at, CueKind.At)) return Direction.At;
            }

            if (!ArabicWord.Is(form)) continue;
            if (form.StartsWith("لل", StringComparison.Ordinal)) return Direction.To;
            if (form.StartsWith('ب') && at >= place - 1 && form.Length > 4 && form[1] == 'ا') return Direction.At;
        }

        return Direction.None;
    }

    // "Army-held".
    static bool IsCompound(ParsedSentence sentence, int at) => at > 0 && sentence.Tokens[at - 1].Is("-");
}
