using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>A whole number from 0 that counts UTF-16 units.</summary>
sealed class WholeMember(string path, string description, Action<ClaimDraft, int> set) : ClaimMember(path, description)
{
    internal override string Expected => "a whole number from 0 to 2147483647";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.Number) return FailType(reader.TokenType, draft);
        if (!reader.TryGetInt32(out var number) || number < 0) return draft.Fail(Path, $"'{Path}' must be {Expected}: mend it.");
        set(draft, number);
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        SchemaWords.WriteType(writer, "integer", Required);
        writer.WriteNumber("minimum"u8, 0);
        writer.WriteNumber("maximum"u8, int.MaxValue);
    }

    internal override void WriteCell(Utf8JsonWriter writer, string cell) => SchemaWords.WriteNumberCell(writer, cell);
}
