using System.Buffers;

namespace ClaimGraph.Reading;

/// <summary>The part of a stream that is being looked at, in one pooled buffer that grows no further than a limit.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="limit">The most bytes that have to be looked at together.</param>
sealed class ByteWindow(Stream stream, int limit) : IDisposable
{
    /// <summary>The usual size: large beside a line, small beside the caches of a processor.</summary>
    const int UsualBytes = 128 * 1024;

    byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualBytes);
    int start;
    int end;

    /// <summary>The bytes that are there and not yet done with.</summary>
    internal ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, end - start);

    /// <summary>Where <see cref="Bytes"/> begins in the stream.</summary>
    internal long Offset { get; private set; }

    internal bool IsEnded { get; private set; }

    /// <summary>Skips a byte order mark and looks for files that hold no text.</summary>
    /// <returns>Why the file cannot be read; null when it may be text.</returns>
    internal string? Begin()
    {
        while (Bytes.Length < FileSignature.MaxLength && !IsEnded) Fill();
        if (Bytes.StartsWith("\uFEFF"u8)) Advance(3);
        return FileSignature.Fault(Bytes);
    }

    /// <summary>Gets more bytes, or learns that there are none.</summary>
    internal void Fill()
    {
        if (end == buffer.Length) MakeRoom();
        var count = stream.Read(buffer.AsSpan(end));
        IsEnded = count == 0;
        end += count;
    }

    /// <summary>Is done with some bytes.</summary>
    internal void Advance(int count)
    {
        start += count;
        Offset += count;
    }

    /// <summary>Hands the first bytes over with their buffer, and goes on with the others in a new one.</summary>
    /// <returns>The buffer, for the caller to give back, and where the bytes begin in it.</returns>
    internal (byte[] Buffer, int Start) Detach(int count)
    {
        var detached = (buffer, start);
        Advance(count);
        var rest = Bytes;
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(UsualBytes, rest.Length));
        rest.CopyTo(buffer);
        (start, end) = (0, rest.Length);
        return detached;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, start, end, IsEnded) = ([], 0, 0, true);
    }

    void MakeRoom()
    {
        var rest = Bytes;
        var larger = rest.Length > buffer.Length / 2
            ? ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, limit + (long)UsualBytes))
            : buffer;
        rest.CopyTo(larger);
        if (larger != buffer) ArrayPool<byte>.Shared.Return(buffer);
        (start, end, buffer) = (0, rest.Length, larger);
    }
}
