namespace ClaimGraph.Cli.Extracting;

/// <summary>Cuts a stream into lines, in memory bounded by the longest line that is allowed.</summary>
/// <param name="stream">The bytes; read forward only, not disposed.</param>
/// <param name="longest">The most bytes of a line; what is longer is cut, and its rest passed over.</param>
sealed class ByteLines(Stream stream, int longest)
{
    byte[] buffer = new byte[1 << 16];
    int start;
    int end;
    long offset;
    long number;
    bool isEnded;

    /// <summary>The next line; false at the end.</summary>
    internal bool TryRead(out ByteLine line)
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (at >= 0) return Take(searched + at, 1, isCut: false, out line);
            searched = end - start;
            if (searched > longest) return TakeCut(out line);
            if (isEnded) return searched > 0 ? Take(searched, 0, isCut: false, out line) : None(out line);
            Fill();
        }
    }

    bool Take(int length, int lineBreak, bool isCut, out ByteLine line)
    {
        var bytes = buffer.AsMemory(start, length);
        if (bytes.Span is [.., (byte)'\r']) bytes = bytes[..^1];
        line = new ByteLine(++number, offset, bytes, isCut || length > longest);
        start += length + lineBreak;
        offset += length + lineBreak;
        return true;
    }

    // The beginning is kept apart, as the rest goes through the same buffer.
    bool TakeCut(out ByteLine line)
    {
        line = new ByteLine(++number, offset, buffer.AsSpan(start, longest).ToArray(), IsCut: true);
        while (true)
        {
            var at = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var passed = at >= 0 ? at + 1 : end - start;
            start += passed;
            offset += passed;
            if (at >= 0 || isEnded) return true;
            Fill();
        }
    }

    void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
        var count = stream.Read(buffer, end, buffer.Length - end);
        if (count == 0) isEnded = true;
        end += count;
    }

    static bool None(out ByteLine line)
    {
        line = default;
        return false;
    }
}
