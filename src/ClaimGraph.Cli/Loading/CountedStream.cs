using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Loading;

/// <summary>A stream that counts the bytes that are read from it.</summary>
sealed class CountedStream(Stream inner) : ForwardStream
{
    long count;

    /// <summary>The bytes read so far. Any thread may ask.</summary>
    internal long Count => Interlocked.Read(ref count);

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position { get => inner.Position; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Counted(await inner.ReadAsync(buffer, cancellationToken));

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    int Counted(int read)
    {
        Interlocked.Add(ref count, read);
        return read;
    }
}
