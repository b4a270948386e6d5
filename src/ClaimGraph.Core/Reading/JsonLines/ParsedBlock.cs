namespace ClaimGraph.Reading.JsonLines;

/// <summary>What the lines of a block hold.</summary>
/// <param name="Lines">The lines that should hold a claim, in order.</param>
/// <param name="LastLine">The number of the block's last line, blank or not.</param>
sealed record ParsedBlock(List<ReadLine> Lines, long LastLine)
{
    [ThreadStatic]
    static LineParser? parser;

    [ThreadStatic]
    static LineParser? checker;

    /// <summary>Parses a block and gives its buffer back.</summary>
    internal static ParsedBlock Of(LineBlock block, string file, ReadingOptions options)
    {
        try
        {
            return block.Fault is { } fault
                ? new ParsedBlock([new LinePlace(file, block.FirstLine, block.FirstLine, block.Offset).Reject(null, fault, block.Bytes)], block.FirstLine)
                : Parse(block, file, options);
        }
        finally
        {
            block.Release();
        }
    }

    static ParsedBlock Parse(LineBlock block, string file, ReadingOptions options)
    {
        var reader = options.WithIds ? parser ??= new LineParser(withIds: true) : checker ??= new LineParser(withIds: false);
        var lines = new List<ReadLine>(block.Bytes.Length / 256);
        var rest = block.Bytes;
        var (number, offset) = (block.FirstLine, block.Offset);
        for (; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var length = end < 0 ? rest.Length : end;
            var line = rest[..length];
            if (line.EndsWith("\r"u8)) line = line[..^1];
            var place = new LinePlace(file, number, number, offset);
            if (line.Length > options.MaxLineBytes) lines.Add(place.Reject(null, LineFault.TooLong(options.MaxLineBytes), line));
            else if (!IsBlank(line)) lines.Add(reader.Parse(line, place));
            var taken = Math.Min(length + 1, rest.Length);
            rest = rest[taken..];
            offset += taken;
        }

        return new ParsedBlock(lines, number - 1);
    }

    /// <summary>Whether a line holds nothing, or a comment.</summary>
    internal static bool IsBlank(ReadOnlySpan<byte> line)
    {
        var first = line.IndexOfAnyExcept(" \t\r"u8);
        return first < 0 || line[first] == '#';
    }
}
