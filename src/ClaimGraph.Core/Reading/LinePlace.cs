using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading;

/// <summary>Where a line or a record stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">The line, or for CSV the record, from 1.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Offset">The byte at which it begins, from 0.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct LinePlace(string File, long Number, long Line, long Offset)
{
    /// <summary>Its rejection, with as much of its bytes as is kept.</summary>
    internal ReadLine Reject(string? member, string reason, ReadOnlySpan<byte> raw) => new(Number, null, default, ToRejection(member, reason, raw));

    /// <summary>The rejection alone.</summary>
    internal Rejection ToRejection(string? member, string reason, ReadOnlySpan<byte> raw) =>
        new(File, Line, Offset, member, Members.Shown.Line(reason), raw[..Math.Min(raw.Length, Rejection.MaxRaw)].ToArray());
}
