using System.Security.Cryptography;

namespace ClaimGraph.Reading;

/// <summary>A stream that hashes what is read from it, where asked. Forward only; the inner stream is not disposed.</summary>
sealed class HashedInput(Stream stream, bool isHashed) : Stream
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    bool isEnded;

    /// <summary>SHA-256 of all bytes, 64 hexadecimal digits; null until the end was met, and where nothing is hashed.</summary>
    internal string? Sha256 { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (isEnded || buffer.IsEmpty) return 0;
        var count = stream.Read(buffer);
        isEnded = count == 0;
        if (!isHashed) return count;
        if (isEnded) Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        else hash.AppendData(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) hash.Dispose();
        base.Dispose(disposing);
    }
}
