using ClaimGraph.Reading.JsonLines;

namespace ClaimGraph.Reading.Articles;

/// <summary>
/// A stream whose beginning can be looked at before it is read: as much as tells articles from claims (<see cref="ArticleFormats.Of"/>), and of a pipe no more than
/// its first line, so that nothing waits. The inner stream is disposed with it.
/// </summary>
public sealed class PeekedStream : ForwardStream
{
    readonly Stream inner;
    readonly byte[] buffer = new byte[ArticleFormats.BeginningBytes];
    int length;
    int next;

    /// <summary>Reads the beginning.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    public PeekedStream(Stream inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        this.inner = inner;
        while (length < buffer.Length && !HasLine() && inner.Read(buffer.AsSpan(length)) is var count and > 0) length += count;
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Beginning => buffer.AsSpan(0, length);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (next == length) return inner.Read(buffer);
        var count = Math.Min(buffer.Length, length - next);
        this.buffer.AsSpan(next, count).CopyTo(buffer);
        next += count;
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    // A whole line that is neither blank nor a comment.
    bool HasLine()
    {
        var rest = Beginning;
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            if (!ParsedBlock.IsBlank(rest[..end])) return true;
            rest = rest[(end + 1)..];
        }

        return false;
    }
}
