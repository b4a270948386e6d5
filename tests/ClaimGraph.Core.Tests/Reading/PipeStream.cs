namespace ClaimGraph.Tests.Reading;

/// <summary>A stream that cannot seek and hands out a few bytes at a time, as pipes do.</summary>
sealed class PipeStream(byte[] bytes, int step = 7) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, step)]);
}
