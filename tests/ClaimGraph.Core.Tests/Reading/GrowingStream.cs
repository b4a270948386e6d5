using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Reading;

/// <summary>A stream to which another writes while it is read: each part comes after the end of the part before was in sight.</summary>
sealed class GrowingStream(params byte[][] parts) : ForwardStream
{
    readonly Queue<byte[]> waiting = new(parts);
    ReadOnlyMemory<byte> current;

    public override int Read(Span<byte> buffer)
    {
        if (current.IsEmpty && waiting.TryDequeue(out var next)) current = next;
        var count = Math.Min(buffer.Length, current.Length);
        current.Span[..count].CopyTo(buffer);
        current = current[count..];
        return count;
    }
}
