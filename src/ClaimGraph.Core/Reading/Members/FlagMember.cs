using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>True or false.</summary>
sealed class FlagMember(string path, string description, Action<ClaimDraft, bool> set) : ClaimMember(path, description)
{
    internal override string Expected => "true or false";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False)) return FailType(reader.TokenType, draft);
        set(draft, reader.TokenType == JsonTokenType.True);
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer) => SchemaWords.WriteType(writer, "boolean", Required);

    // Spreadsheets write TRUE and FALSE.
    internal override void WriteCell(Utf8JsonWriter writer, string cell)
    {
        if (bool.TryParse(cell, out var flag)) writer.WriteBooleanValue(flag);
        else writer.WriteStringValue(cell);
    }
}
