using System.Text;
using System.Text.Json;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Members;

/// <summary>An EDTF date, time or interval.</summary>
sealed class DateMember(string path, string description, Action<ClaimDraft, DateSpan> set) : ClaimMember(path, description)
{
    internal override string Expected => "a date as text, such as \"2019-02-09\"";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.String) return FailType(reader.TokenType, draft);
        if (!draft.Text.TryGetUtf8(ref reader, out var utf8, out var fault)) return draft.Fail(Path, $"'{Path}' {fault}");
        if (draft.Text.Dates.Find(utf8) is not { } span)
        {
            // A longer text is no date: as many bytes as one unit more than the longest can have are enough to learn so.
            Span<char> text = stackalloc char[3 * (Edtf.MaxLength + 1)];
            Encoding.UTF8.TryGetChars(utf8[..Math.Min(utf8.Length, text.Length)], text, out var length);
            if (!Edtf.TryParse(text[..length], out span, out fault)) return draft.Fail(Path, fault);
            draft.Text.Dates.Keep(utf8, span);
        }

        set(draft, span);
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        SchemaWords.WriteType(writer, "string", Required);
        writer.WriteNumber("minLength"u8, 1);
        writer.WriteNumber("maxLength"u8, Edtf.MaxLength);
        writer.WriteStartArray("examples"u8);
        foreach (var example in new[] { "2019-02-09", "2019-02", "2019", "2018-10/2018-12", "../2019-03-02", "2019-02~", "2011-12-01T15:05", "XXXX" })
            writer.WriteStringValue(example);
        writer.WriteEndArray();
    }
}
