using System.Buffers;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.JsonLines;

/// <summary>Cuts a stream into blocks of whole lines. Every byte is searched for a line break once; memory is bounded by the longest line allowed.</summary>
sealed class LineBlockReader(Stream stream, int maxLineBytes) : IDisposable
{
    /// <summary>The usual size of a block: large beside a line, small beside the caches of a processor.</summary>
    const int BlockBytes = 128 * 1024;

    byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
    int start;
    int filled;
    long offset;
    long nextLine = 1;
    bool isBegun;
    bool isEnded;

    /// <summary>The next lines; false at the end.</summary>
    internal bool TryRead(out LineBlock block)
    {
        if (!isBegun && Begin() is { } fault)
        {
            block = SkipRest(fault, toFileEnd: true);
            return true;
        }

        var searched = start;
        while (true)
        {
            var last = buffer.AsSpan(searched, filled - searched).LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                block = Take(searched + last + 1);
                return true;
            }

            searched = filled;
            // A carriage return before the line break is no part of the line.
            if (filled - start > maxLineBytes + 1)
            {
                block = SkipRest(LineFault.TooLong(maxLineBytes), toFileEnd: false);
                return true;
            }

            if (isEnded) break;
            searched -= Fill();
        }

        block = filled > start ? Take(filled) : null!;
        return block is not null;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        (start, filled, isEnded, isBegun) = (0, 0, true, true);
    }

    string? Begin()
    {
        isBegun = true;
        while (filled < FileSignature.MaxLength && !isEnded) Fill();
        if (buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8)) (start, offset) = (3, 3);
        return FileSignature.Fault(buffer.AsSpan(0, filled));
    }

    // Hands the bytes up to an end over with their buffer, and goes on with the rest in a new one.
    LineBlock Take(int end)
    {
        var block = new LineBlock(buffer, start, end, offset, nextLine, null);
        nextLine += buffer.AsSpan(start, end - start).Count((byte)'\n');
        offset += end - start;
        var rest = buffer.AsSpan(end, filled - end);
        var fresh = ArrayPool<byte>.Shared.Rent(Math.Max(BlockBytes, rest.Length));
        rest.CopyTo(fresh);
        (start, filled, buffer) = (0, rest.Length, fresh);
        return block;
    }

    // Keeps the beginning of a line and drops the rest of it, block by block.
    LineBlock SkipRest(string fault, bool toFileEnd)
    {
        var kept = ArrayPool<byte>.Shared.Rent(Rejection.MaxRaw);
        var length = Math.Min(filled - start, Rejection.MaxRaw);
        buffer.AsSpan(start, length).CopyTo(kept);
        var block = new LineBlock(kept, 0, length, offset, nextLine++, fault);
        while (true)
        {
            var end = toFileEnd ? -1 : buffer.AsSpan(start, filled - start).IndexOf((byte)'\n');
            var dropped = end < 0 ? filled - start : end + 1;
            offset += dropped;
            start += dropped;
            if (end >= 0 || isEnded) break;
            (start, filled) = (0, 0);
            Fill();
        }

        return block;
    }

    // Returns by how many places the bytes moved towards the front.
    int Fill()
    {
        var moved = 0;
        if (filled == buffer.Length)
        {
            moved = start;
            var rest = buffer.AsSpan(start, filled - start);
            var larger = rest.Length > buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, maxLineBytes + (long)BlockBytes)) : buffer;
            rest.CopyTo(larger);
            if (larger != buffer) ArrayPool<byte>.Shared.Return(buffer);
            (start, filled, buffer) = (0, rest.Length, larger);
        }

        var count = stream.Read(buffer.AsSpan(filled));
        isEnded = count == 0;
        filled += count;
        return moved;
    }
}
