using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>A list of names, at least one, each once. In CSV they stand in one cell with <c>;</c> between them.</summary>
sealed class NamesMember(string path, string description, Action<ClaimDraft, ImmutableArray<string>> set) : ClaimMember(path, description)
{
    /// <summary>The most names in one list.</summary>
    internal const int MaxCount = 50;

    /// <summary>What stands between the names in a CSV cell.</summary>
    internal const char Separator = ';';

    internal override string Expected => "a list of texts";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return FailType(reader.TokenType, draft);
        var names = ImmutableArray.CreateBuilder<string>(2);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
                return draft.Fail(Path, $"'{Path}' must hold texts, not {Shown.Token(reader.TokenType)}: mend it.");
            if (!NameMember.TryTakeName(ref reader, draft, Path, NameMember.DefaultMaxLength, recurs: true, out var name)) return false;
            if (names.Contains(name)) return draft.Fail(Path, $"'{Path}' names '{name}' twice: keep one of them.");
            if (names.Count == MaxCount) return draft.Fail(Path, $"'{Path}' holds more than {MaxCount} names: keep those that matter.");
            names.Add(name);
        }

        if (names.Count == 0) return draft.Fail(Path, $"'{Path}' is empty: name at least one, or leave it out.");
        set(draft, names.DrainToImmutable());
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        SchemaWords.WriteType(writer, "array", Required);
        writer.WriteNumber("minItems"u8, 1);
        writer.WriteNumber("maxItems"u8, MaxCount);
        writer.WriteBoolean("uniqueItems"u8, true);
        writer.WriteStartObject("items"u8);
        NameMember.DescribeName(writer, NameMember.DefaultMaxLength, required: true);
        writer.WriteEndObject();
    }

    internal override void WriteCell(Utf8JsonWriter writer, string cell)
    {
        writer.WriteStartArray();
        foreach (var name in cell.Split(Separator, StringSplitOptions.TrimEntries)) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}
