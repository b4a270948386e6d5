using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading;

/// <summary>Where a line stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">The line from 1.</param>
/// <param name="Offset">The byte at which it begins, from 0.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct LinePlace(string File, long Number, long Offset)
{
    /// <summary>The line's rejection, with as much of its bytes as is kept.</summary>
    internal ReadLine Reject(string? member, string reason, ReadOnlySpan<byte> raw) => new(Number, null, default,
        new Rejection(File, Number, Offset, member, Members.Shown.Line(reason), raw[..Math.Min(raw.Length, Rejection.MaxRaw)].ToArray()));
}
