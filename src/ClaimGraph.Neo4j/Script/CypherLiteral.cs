using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Neo4j.Script;

/// <summary>Writes values as Cypher literals. The one place for it: nothing a stranger wrote can end a text, or a line.</summary>
static class CypherLiteral
{
    /// <summary>What stands before each text of a list (see <see cref="AppendTexts"/>): no name holds it.</summary>
    internal const char Separator = '\u001F';

    // Besides what a text cannot hold as it is: what nobody sees and what turns lines around in an editor.
    static readonly SearchValues<char> escaped = SearchValues.Create(
    [
        '\'', '\\', '\uFEFF', .. Range(0x00, 0x1F), .. Range(0x7F, 0x9F), .. Range(0x2028, 0x2029), .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069),
    ]);

    /// <summary>Appends a text, a whole number, a number, yes or no, or null.</summary>
    internal static void Append(StringBuilder script, object? value)
    {
        switch (value)
        {
            case null:
                script.Append("null");
                break;
            case bool flag:
                script.Append(flag ? "true" : "false");
                break;
            case long or int:
                script.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            case double number:
                script.Append(FloatText.Of(number));
                break;
            case string text:
                script.Append('\'');
                AppendText(script, text);
                script.Append('\'');
                break;
            default:
                throw new ArgumentException($"A literal cannot be of type {value.GetType().Name}.", nameof(value));
        }
    }

    /// <summary>Appends several texts as one, each after a <see cref="Separator"/>, so that none and an empty one differ.</summary>
    internal static void AppendTexts(StringBuilder script, IEnumerable<string> texts)
    {
        script.Append('\'');
        foreach (var text in texts) AppendText(script, Separator + text);
        script.Append('\'');
    }

    static void AppendText(StringBuilder script, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(escaped) is var place and >= 0)
        {
            script.Append(text[..place]);
            var sign = text[place];
            if (sign is '\'' or '\\') script.Append('\\').Append(sign);
            else script.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");
            text = text[(place + 1)..];
        }

        script.Append(text);
    }

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
