using System.Runtime.InteropServices;

namespace ClaimGraph.Comparison;

/// <summary>What the deciding rung says of a pair.</summary>
/// <param name="Verdict">The verdict; null when the two are not comparable.</param>
/// <param name="FromB">Whether the link begins at B; else at A.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Judgement(Verdict? Verdict, bool FromB)
{
    /// <summary>Nothing to compare.</summary>
    internal static Judgement NotComparable { get; } = new(null, FromB: false);

    /// <summary>A verdict that begins at A or holds both ways.</summary>
    internal static Judgement FromA(Verdict verdict) => new(verdict, FromB: false);

    /// <summary>A verdict that begins at B where asked, else at A.</summary>
    internal static Judgement From(Verdict verdict, bool b) => new(verdict, b);
}
