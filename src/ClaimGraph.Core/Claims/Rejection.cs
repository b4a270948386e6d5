namespace ClaimGraph.Claims;

/// <summary>Input that could not be read: where it stands, what is wrong and what to do. Counted, kept, shown.</summary>
/// <param name="File">The file as the user named it; "-" for standard input.</param>
/// <param name="Line">The line, from 1. For CSV the line on which the record begins.</param>
/// <param name="Offset">The byte in the file at which the line begins, from 0.</param>
/// <param name="Member">The member at fault ("value.max"); null when the whole line is.</param>
/// <param name="Reason">A sentence that says what is wrong and what to do.</param>
/// <param name="Raw">The line's bytes, at most <see cref="MaxRaw"/> of them.</param>
public sealed record Rejection(string File, long Line, long Offset, string? Member, string Reason, ReadOnlyMemory<byte> Raw)
{
    /// <summary>The most bytes of a rejected line that are kept: 64 KiB. The rest stands in the file, at <see cref="Offset"/>.</summary>
    public const int MaxRaw = 65_536;
}
