using System.Text;
using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>A rejection that the graph keeps.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Offset">The byte at which the line begins, from 0.</param>
/// <param name="Member">The member at fault; null when the whole line is.</param>
/// <param name="Reason">What is wrong and what to do.</param>
/// <param name="Text">The line as text, at most <see cref="MaxText"/> UTF-16 units of it; bytes that are no UTF-8 show as U+FFFD.</param>
public sealed record RejectionView(string File, long Line, long Offset, string? Member, string Reason, string Text)
{
    /// <summary>The most UTF-16 units of a rejected line that a graph keeps: 2,000. A pair of surrogates is never torn.</summary>
    public const int MaxText = 2_000;

    /// <summary>The rejection as a graph keeps it.</summary>
    public static RejectionView Of(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        // No unit takes more than three bytes, so the rest cannot show.
        var bytes = rejection.Raw.Span;
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, (MaxText + 1) * 3)]);
        if (text.Length > MaxText) text = text[..(char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText)];
        return new RejectionView(rejection.File, rejection.Line, rejection.Offset, rejection.Member, rejection.Reason, text);
    }
}
