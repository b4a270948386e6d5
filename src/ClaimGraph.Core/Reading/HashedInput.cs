using System.Security.Cryptography;

namespace ClaimGraph.Reading;

/// <summary>A stream that hashes what is read from it, where asked. The inner stream is not disposed.</summary>
sealed class HashedInput(Stream stream, bool isHashed) : ForwardStream
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    bool isEnded;

    /// <summary>SHA-256 of all bytes, 64 hexadecimal digits; null until the end was met, and where nothing is hashed.</summary>
    internal string? Sha256 { get; private set; }

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

    protected override void Dispose(bool disposing)
    {
        if (disposing) hash.Dispose();
        base.Dispose(disposing);
    }
}
