namespace ClaimGraph.Reading.JsonLines;

/// <summary>
/// Reads JSON Lines. The stream is read on the caller's thread only; blocks of lines are parsed ahead on the thread pool
/// and handed out in order.
/// </summary>
sealed class JsonLinesReader(Stream stream, string file, ReadingOptions options, bool ahead) : IClaimReader
{
    readonly LineBlockReader blocks = new(stream, options.MaxLineBytes);
    readonly Queue<Task<ParsedBlock>> parsing = new();
    readonly int most = ahead ? Environment.ProcessorCount + 1 : 1;
    ParsedBlock current = new([], 0);
    int next;
    bool isEnded;

    public long Lines { get; private set; }

    public bool TryRead(out ReadLine line)
    {
        while (next == current.Lines.Count)
        {
            Lines = current.LastLine;
            if (!TryAdvance())
            {
                line = default;
                return false;
            }
        }

        line = current.Lines[next++];
        Lines = line.Number;
        return true;
    }

    public void Dispose()
    {
        // A block that is still being parsed gives its buffer back by itself.
        parsing.Clear();
        blocks.Dispose();
    }

    bool TryAdvance()
    {
        while (!isEnded && parsing.Count < most)
        {
            if (!blocks.TryRead(out var block)) isEnded = true;
            else parsing.Enqueue(ahead ? Task.Run(() => Parse(block)) : Task.FromResult(Parse(block)));
        }

        if (!parsing.TryDequeue(out var oldest)) return false;
        (current, next) = (oldest.GetAwaiter().GetResult(), 0);
        return true;
    }

    ParsedBlock Parse(LineBlock block) => ParsedBlock.Of(block, file, options);
}
