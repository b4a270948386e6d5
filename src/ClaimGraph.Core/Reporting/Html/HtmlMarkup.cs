using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimGraph.Reporting.Html;

/// <summary>Makes the compiler hand the words of the code and the values between them to <see cref="HtmlText"/> one by one.</summary>
[InterpolatedStringHandler]
readonly ref struct HtmlMarkup
{
    readonly HtmlText text;

    /// <summary>Begins a piece of markup; the lengths are of no use here.</summary>
    public HtmlMarkup(int literalLength, int formattedCount, HtmlText text)
    {
        _ = literalLength + formattedCount;
        this.text = text;
    }

    /// <summary>Words of the code.</summary>
    public void AppendLiteral(string value) => text.WriteOwn(value);

    /// <summary>A text, encoded.</summary>
    public void AppendFormatted(string? value) => text.Encode(value);

    /// <summary>A count, with thousands separators.</summary>
    public void AppendFormatted(long value) => text.WriteOwn(value.ToString("#,##0", CultureInfo.InvariantCulture));

    /// <summary>A measure, with two decimals at most.</summary>
    public void AppendFormatted(double value) => text.WriteOwn(value.ToString("0.##", CultureInfo.InvariantCulture));
}
