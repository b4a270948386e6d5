using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Vocabulary;

/// <summary>Reads one vocabulary file into a draft. What is wrong with one concept leaves the others usable.</summary>
static class VocabularyFile
{
    const string HedgeType = "hedge";
    // In the order of ConceptType.
    static readonly string[] types = ["place", "population", "action", "party", "term", "unit", "outlet", "speaker", "status"];

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static void Read(string file, ReadOnlySpan<byte> bytes, SchemeDraft draft)
    {
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        if (Parse(bytes, out var document) is { } fault) draft.Faults.Add(new(file, null, fault));
        else if (document!.Type == HedgeType) ReadHedges(file, document, draft);
        else ReadConcepts(file, document, draft);
    }

    static string? Parse(ReadOnlySpan<byte> bytes, out VocabularyDocument? document)
    {
        document = new VocabularyReader(bytes).Read(out var fault);
        if (document is null)
            return $"This is not a vocabulary file: {fault}. Mend it; a file looks like {{\"type\":\"place\",\"concepts\":[{{\"id\":\"baghouz\",\"prefLabel\":{{\"en\":\"Baghouz\"}},\"broader\":\"syria\"}}]}}.";
        var isHedge = document.Type == HedgeType;
        if (!isHedge && Array.IndexOf(types, document.Type) < 0) return $"'{document.Type}' is no type: write one of {string.Join(", ", types)} or {HedgeType}.";
        if (isHedge && (document.Hedges is null || document.Concepts is not null)) return "A file of the type 'hedge' holds 'hedges' and no 'concepts'.";
        if (!isHedge && (document.Concepts is null || document.Hedges is not null)) return $"A file of the type '{document.Type}' holds 'concepts' and no 'hedges'.";
        return null;
    }

    static void ReadConcepts(string file, VocabularyDocument document, SchemeDraft draft)
    {
        var type = (ConceptType)Array.IndexOf(types, document.Type);
        foreach (var entry in document.Concepts!)
        {
            if (EntryFault.Of(entry) is { } fault) draft.Faults.Add(new(file, entry?.Id, fault));
            else draft.Add(file, ToConcept(entry!, type));
        }
    }

    static void ReadHedges(string file, VocabularyDocument document, SchemeDraft draft)
    {
        foreach (var entry in document.Hedges!)
        {
            if (EntryFault.Of(entry) is { } fault) draft.Faults.Add(new(file, entry?.Id, fault));
            else draft.Add(file, new Hedge(entry!.Id, new Quantity(entry.Min, entry.Max, entry.Approximate), ByLanguage(entry.Words)));
        }
    }

    static Concept ToConcept(ConceptEntry entry, ConceptType type)
    {
        var concept = new Concept(entry.Id, type) { Broader = entry.Broader, Unnamed = entry.Unnamed, Share = entry.Share, Related = [.. entry.Related ?? []] };
        if (entry.PrefLabel is { Count: > 0 } labels)
        {
            var prefLabel = concept.PrefLabel;
            foreach (var (language, label) in labels) prefLabel = prefLabel.Add(language, label);
            concept = concept with { PrefLabel = prefLabel };
        }

        return entry.AltLabel is { Count: > 0 } others ? concept with { AltLabel = ByLanguage(others) } : concept;
    }

    // A few languages each: adding one by one is cheaper than a builder, at the start of every run.
    static ImmutableSortedDictionary<string, ImmutableArray<string>> ByLanguage(Dictionary<string, string[]> words)
    {
        var byLanguage = ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (language, list) in words) byLanguage = byLanguage.Add(language, ImmutableArray.Create(list));
        return byLanguage;
    }
}
