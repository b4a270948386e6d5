using System.Text.Json;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Events;

/// <summary>
/// Names recordings and reports by what they are of, so that two outlets that tell of one recording name it alike: a video of a surrender, an audio recording on a
/// deal, the report of an outlet on a place. The names are put together; the file <c>works.json</c> gives some another.
/// </summary>
static class WorkNames
{
    const int Near = 20;

    static readonly Dictionary<string, string> others = Read();

    /// <summary>The name of a work; null when nothing near says what it is of.</summary>
    internal static string? Of(ParsedSentence sentence, NounMention work)
    {
        var kind = work.Noun.Noun!;
        var topic = kind == "report" ? Report(sentence, work) : Recording(sentence, work);
        if (topic is null) return null;
        var name = $"{topic}-{kind}";
        return others.GetValueOrDefault(name, name);
    }

    static string? Recording(ParsedSentence sentence, NounMention work)
    {
        for (var at = work.Last + 1; at < sentence.Tokens.Count && at <= work.Last + 2 * Near; at++)
        {
            if (sentence.Is(at, CueKind.Deal)) return "deal";
            if (at <= work.Last + Near && sentence.Actions.FirstOrDefault(action => action.First == at && action.Word.Action is not ("published" or "announced"))?.Word.Action is { } action) return action;
        }

        return null;
    }

    static string? Report(ParsedSentence sentence, NounMention work)
    {
        var outlet = sentence.Mentions.Where(mention => mention.Of(ConceptType.Outlet) is not null && mention.First > work.Last).FirstOrDefault(mention => mention.First <= work.Last + Near);
        var place = sentence.Mentions.Where(mention => mention.Of(ConceptType.Place) is not null).MinBy(mention => Math.Abs(mention.First - work.First));
        return outlet is null || place is null ? null : $"{outlet.Of(ConceptType.Outlet)!.Id}-{place.Of(ConceptType.Place)!.Id}";
    }

    static Dictionary<string, string> Read()
    {
        using var file = typeof(WorkNames).Assembly.GetManifestResourceStream("ClaimGraph.Extraction.Events.works.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }
}
