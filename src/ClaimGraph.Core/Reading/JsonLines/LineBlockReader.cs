using System.Buffers;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.JsonLines;

/// <summary>Cuts a stream into blocks of whole lines. Every byte is searched for a line break once; memory is bounded by the longest line allowed.</summary>
sealed class LineBlockReader(Stream stream, int maxLineBytes) : IDisposable
{
    readonly ByteWindow window = new(stream, maxLineBytes);
    long nextLine = 1;
    bool isBegun;

    /// <summary>The next lines; false at the end.</summary>
    internal bool TryRead(out LineBlock block)
    {
        block = null!;
        if (!isBegun)
        {
            isBegun = true;
            if (window.Begin() is { } fault)
            {
                block = Skip(fault, toFileEnd: true);
                return true;
            }
        }

        for (var searched = 0; ; window.Fill())
        {
            var last = window.Bytes[searched..].LastIndexOf((byte)'\n');
            if (last >= 0) block = Take(searched + last + 1);
            else if (window.Bytes.Length > maxLineBytes + 1) block = Skip(LineFault.TooLong(maxLineBytes), toFileEnd: false);
            else if (window.IsEnded && !window.Bytes.IsEmpty) block = Take(window.Bytes.Length);
            if (block is not null || window.IsEnded) return block is not null;
            searched = window.Bytes.Length;
        }
    }

    public void Dispose() => window.Dispose();

    LineBlock Take(int length)
    {
        var (offset, firstLine) = (window.Offset, nextLine);
        nextLine += window.Bytes[..length].Count((byte)'\n');
        var (buffer, start) = window.Detach(length);
        return new LineBlock(buffer, start, start + length, offset, firstLine, null);
    }

    // Keeps the beginning of a line and drops the rest of it as it comes.
    LineBlock Skip(string fault, bool toFileEnd)
    {
        var kept = ArrayPool<byte>.Shared.Rent(Rejection.MaxRaw);
        var length = Math.Min(window.Bytes.Length, Rejection.MaxRaw);
        window.Bytes[..length].CopyTo(kept);
        var block = new LineBlock(kept, 0, length, window.Offset, nextLine++, fault);
        var end = -1;
        while (end < 0)
        {
            end = toFileEnd ? -1 : window.Bytes.IndexOf((byte)'\n');
            window.Advance(end < 0 ? window.Bytes.Length : end + 1);
            if (window.IsEnded) break;
            if (end < 0) window.Fill();
        }

        return block;
    }
}
