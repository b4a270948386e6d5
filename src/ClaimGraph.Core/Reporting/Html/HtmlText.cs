using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimGraph.Reporting.Html;

/// <summary>
/// Writes HTML. What stands in the code goes out as it is; whatever is put into it in braces is encoded, so nothing can be forgotten.
/// The one place for it.
/// </summary>
/// <remarks>Control and bidi characters of strangers show as the tokens of <see cref="TerminalText"/>.</remarks>
sealed class HtmlText(IBufferWriter<byte> output)
{
    // Arabic stays readable in the source; the encoder still encodes what HTML or an attribute in quotes gives a meaning.
    static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    readonly StringBuilder text = new();

    /// <summary>Writes HTML, values encoded. By the time that this is called, the markup has written itself.</summary>
    internal HtmlText Write([InterpolatedStringHandlerArgument("")] ref HtmlMarkup markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Writes text of the program's own as it is.</summary>
    internal HtmlText WriteOwn(string html)
    {
        text.Append(html);
        return this;
    }

    /// <summary>Writes a text of strangers, encoded.</summary>
    internal void Encode(string? value)
    {
        if (value is not null) text.Append(encoder.Encode(TerminalText.Show(value)));
    }

    /// <summary>Writes a name of strangers within a line; what may run from right to left is isolated from the words around it.</summary>
    internal HtmlText Name(string name) => Ascii.IsValid(name) ? Write($"{name}") : Write($"<bdi>{name}</bdi>");

    /// <summary>Hands on what is written.</summary>
    internal void Flush()
    {
        foreach (var chunk in text.GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, output);
        text.Clear();
    }
}
