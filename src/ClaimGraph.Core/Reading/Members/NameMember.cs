using System.Text;
using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>A name or id: not empty, not long, without control and bidi characters.</summary>
sealed class NameMember(string path, string description, Action<ClaimDraft, string> set) : ClaimMember(path, description)
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    internal const int DefaultMaxLength = 300;

    internal int MaxLength { get; init; } = DefaultMaxLength;

    /// <summary>Whether many lines say the same, so that keeping the text pays.</summary>
    internal bool Recurs { get; init; } = true;

    internal override string Expected => "a text";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.String) return FailType(reader.TokenType, draft);
        if (!TryTakeName(ref reader, draft, Path, MaxLength, Recurs, out var name)) return false;
        set(draft, name);
        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer) => DescribeName(writer, MaxLength, Required);

    internal static void DescribeName(Utf8JsonWriter writer, int maxLength, bool required)
    {
        SchemaWords.WriteType(writer, "string", required);
        writer.WriteNumber("minLength"u8, 1);
        writer.WriteNumber("maxLength"u8, maxLength);
    }

    /// <summary>Takes the string at which the reader stands as a name.</summary>
    internal static bool TryTakeName(ref Utf8JsonReader reader, ClaimDraft draft, string path, int maxLength, bool recurs, out string name)
    {
        name = "";
        if (!draft.Text.TryGetUtf8(ref reader, out var utf8, out var fault)) return draft.Fail(path, $"'{path}' {fault}");
        if (recurs && draft.Text.Names.Find(utf8) is { } known)
        {
            name = known;
            return true;
        }

        name = Encoding.UTF8.GetString(utf8);
        if (TextRules.NameFault(path, name, maxLength) is { } wrong) return draft.Fail(path, wrong);
        if (recurs) draft.Text.Names.Keep(utf8, name);
        return true;
    }
}
