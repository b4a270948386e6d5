using System.Globalization;
using System.Text;
using ClaimGraph.Claims;

namespace ClaimGraph.Vocabulary;

/// <summary>What is wrong with a concept or hedge of a file, as a sentence that says what to do; null when nothing is.</summary>
static class EntryFault
{
    /// <summary>The longest id or label, in UTF-16 units: names are no texts.</summary>
    internal const int MaxLength = 200;

    internal static string? Of(ConceptEntry? entry)
    {
        if (entry is null) return "A concept is an object with an 'id', not null.";
        if (Name(entry.Id) is { } idFault) return $"'id' {idFault}";
        if (entry.Broader is not null && Name(entry.Broader) is { } broaderFault) return $"'broader' {broaderFault}";
        if (FirstFault(entry.Related ?? []) is { } relatedFault) return $"'related' {relatedFault}";
        if (Labels(entry.AltLabel) is { } altFault) return $"'altLabel' {altFault}";
        return FirstFault(entry.PrefLabel?.Values ?? Enumerable.Empty<string?>()) is { } labelFault ? $"'prefLabel' {labelFault}" : null;
    }

    internal static string? Of(HedgeEntry? entry)
    {
        if (entry is null) return "A hedge is an object with an 'id', not null.";
        if (Name(entry.Id) is { } idFault) return $"'id' {idFault}";
        return Labels(entry.Words) is { } wordsFault ? $"'words' {wordsFault}" : Quantity.Fault(entry.Min, entry.Max);
    }

    static string? Labels(Dictionary<string, string[]>? labels)
    {
        foreach (var words in labels?.Values ?? Enumerable.Empty<string[]?>())
        {
            if (words is null) return "holds null: write a list of texts for each language.";
            if (FirstFault(words) is { } fault) return fault;
        }

        return null;
    }

    static string? FirstFault(IEnumerable<string?> names) => names.Select(Name).FirstOrDefault(fault => fault is not null);

    static string? Name(string? name)
    {
        if (string.IsNullOrEmpty(name)) return "holds an empty text: write a name or leave it out.";
        if (name.Length > MaxLength) return $"holds a text of {name.Length.ToString(CultureInfo.InvariantCulture)} letters: write at most {MaxLength}.";
        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) return "holds a text that begins or ends with a space: take it out.";
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsUnseen(rune)) return $"holds the unseen character U+{rune.Value:X4}: take it out.";
        }

        return null;
    }

    // The joiners and direction marks that Arabic needs stay; what hides or reorders text does not.
    static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D or 0x200E or 0x200F or 0x061C));
}
