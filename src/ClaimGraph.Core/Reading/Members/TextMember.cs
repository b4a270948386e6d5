using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>Running text, kept untouched: it may hold line breaks and bidi characters, but no NUL and no half surrogate pair.</summary>
sealed class TextMember(string path, string description, int maxLength, Action<ClaimDraft, string> set) : ClaimMember(path, description)
{
    internal override string Expected => "a text";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.String) return FailType(reader.TokenType, draft);
        if (!draft.Text.TryGetString(ref reader, out var text, out var fault)) return draft.Fail(Path, $"'{Path}' {fault}");
        if (text.Length > maxLength) return draft.Fail(Path, $"'{Path}' has more than {maxLength} UTF-16 units: shorten it.");
        set(draft, text);
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        SchemaWords.WriteType(writer, "string", Required);
        writer.WriteNumber("maxLength"u8, maxLength);
    }
}
