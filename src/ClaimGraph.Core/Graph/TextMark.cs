using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>Stands for a text where its words are not needed.</summary>
/// <param name="Id">The hash of its words.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextMark(ContentId Id, int Length)
{
    /// <summary>Whether an article that comes with both texts keeps this one: the longer, or else that of the lesser id, so that it does not matter which came first.</summary>
    public bool IsKeptBefore(TextMark other) => Length != other.Length ? Length > other.Length : Id.CompareTo(other.Id) < 0;
}
