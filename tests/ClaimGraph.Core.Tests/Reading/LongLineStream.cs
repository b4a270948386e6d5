namespace ClaimGraph.Tests.Reading;

/// <summary>One long line made as it is read, and what follows it.</summary>
sealed class LongLineStream(long length, string rest, bool canSeek) : Stream
{
    readonly byte[] after = Lines.Utf8(rest);
    long position;

    public bool Breaks { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => length + after.Length;

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (position < length)
        {
            var count = (int)Math.Min(buffer.Length, length - position);
            buffer[..count].Fill((byte)'a');
            position += count;
            return count;
        }

        if (Breaks) throw new IOException("The disk is gone.");
        var left = after.AsSpan((int)(position - length));
        var taken = Math.Min(left.Length, buffer.Length);
        left[..taken].CopyTo(buffer);
        position += taken;
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
