using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>Names a claim, and tells a graph where to look for it.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Position">The id of the position that it states, which follows from the claim.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClaimKey(ContentId Id, ContentId Position);
