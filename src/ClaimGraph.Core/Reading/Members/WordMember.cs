using System.Text;
using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>One word of a closed list.</summary>
/// <param name="path">The path.</param>
/// <param name="description">What it means.</param>
/// <param name="words">The words, in the order of the enumeration.</param>
/// <param name="set">Takes the place of the word in the list.</param>
sealed class WordMember(string path, string description, IReadOnlyList<string> words, Action<ClaimDraft, int> set) : ClaimMember(path, description)
{
    readonly byte[][] utf8Words = [.. words.Select(Encoding.UTF8.GetBytes)];

    internal override string Expected => $"one of {string.Join(", ", words)}";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.String) return FailType(reader.TokenType, draft);
        if (!draft.Text.TryGetUtf8(ref reader, out var utf8, out var fault)) return draft.Fail(Path, $"'{Path}' {fault}");
        for (var i = 0; i < utf8Words.Length; i++)
        {
            if (!utf8.SequenceEqual(utf8Words[i])) continue;
            set(draft, i);
            return true;
        }

        return draft.Fail(Path, $"'{Path}' must be {Expected}, not '{Shown.Name(utf8)}': mend it.");
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("enum"u8);
        foreach (var word in words) writer.WriteStringValue(word);
        if (!Required) writer.WriteNullValue();
        writer.WriteEndArray();
    }
}
