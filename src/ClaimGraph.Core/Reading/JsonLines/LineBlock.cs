using System.Buffers;

namespace ClaimGraph.Reading.JsonLines;

/// <summary>Some whole lines of a file in a pooled buffer, or the beginning of one line that is too long.</summary>
/// <param name="Buffer">The buffer; to be given back with <see cref="Release"/>.</param>
/// <param name="Start">Where the first line begins in the buffer.</param>
/// <param name="End">The place after the last line.</param>
/// <param name="Offset">The byte in the file at which the first line begins.</param>
/// <param name="FirstLine">The number of the first line.</param>
/// <param name="Fault">Why the one line in it cannot be read; null when the lines are whole.</param>
sealed record LineBlock(byte[] Buffer, int Start, int End, long Offset, long FirstLine, string? Fault)
{
    internal ReadOnlySpan<byte> Bytes => Buffer.AsSpan(Start, End - Start);

    internal void Release() => ArrayPool<byte>.Shared.Return(Buffer);
}
