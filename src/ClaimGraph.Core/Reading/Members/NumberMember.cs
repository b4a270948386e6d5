using System.Text.Json;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Members;

/// <summary>A count or an amount.</summary>
sealed class NumberMember(string path, string description, Action<ClaimDraft, decimal> set) : ClaimMember(path, description)
{
    internal override string Expected => "a number";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.Number) return FailType(reader.TokenType, draft);
        if (!DecimalText.TryParse(reader.ValueSpan, out var number, out var fault)) return draft.Fail(Path, $"'{Path}' {fault}");
        set(draft, number);
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        SchemaWords.WriteType(writer, "number", Required);
        writer.WriteNumber("minimum"u8, 0);
        writer.WriteNumber("maximum"u8, Quantity.Largest);
    }

    internal override void WriteCell(Utf8JsonWriter writer, string cell) => SchemaWords.WriteNumberCell(writer, cell);
}
