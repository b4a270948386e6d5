using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>How pieces of hostile input are shown within a reason: short, on one line, without control characters.</summary>
static class Shown
{
    const int MaxName = 60;

    internal static string Token(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.Null => "null",
        _ => "that",
    };

    /// <summary>The beginning of a name.</summary>
    internal static string Name(ReadOnlySpan<byte> utf8)
    {
        var name = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * MaxName)]);
        return Line(name.Length <= MaxName ? name : $"{name[..MaxName]}…");
    }

    /// <summary>A text with each control and bidi character, and each half of a surrogate pair, as its code.</summary>
    internal static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(TextRules.Unseen) && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return text;
        var line = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair) line.Append(text, i++, 2);
            else if (TextRules.Unseen.Contains(text[i]) || char.IsSurrogate(text[i])) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            else line.Append(text[i]);
        }

        return line.ToString();
    }
}
