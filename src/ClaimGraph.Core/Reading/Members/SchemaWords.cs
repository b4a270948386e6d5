using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>What several kinds of member share when they describe themselves.</summary>
static class SchemaWords
{
    // Null counts as missing, so it is allowed wherever missing is.
    internal static void WriteType(Utf8JsonWriter writer, string type, bool required)
    {
        if (required)
        {
            writer.WriteString("type"u8, type);
            return;
        }

        writer.WriteStartArray("type"u8);
        writer.WriteStringValue(type);
        writer.WriteStringValue("null"u8);
        writer.WriteEndArray();
    }

    /// <summary>Writes a cell as the number that it is in JSON, else as a text for the reader to reject.</summary>
    internal static void WriteNumberCell(Utf8JsonWriter writer, string cell)
    {
        if (DecimalText.IsJsonNumber(cell)) writer.WriteRawValue(cell, skipInputValidation: true);
        else writer.WriteStringValue(cell);
    }
}
