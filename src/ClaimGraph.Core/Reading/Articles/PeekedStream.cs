using ClaimGraph.Reading.JsonLines;

namespace ClaimGraph.Reading.Articles;

/// <summary>
/// A stream whose beginning can be looked at before it is read: as much as tells articles from claims (<see cref="ArticleFormats.Of"/>), and of a pipe no more than
/// its first line, so that nothing waits. Forward only; the inner stream is disposed with it.
/// </summary>
public sealed class PeekedStream : Stream
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
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
