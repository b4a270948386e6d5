using ClaimGraph.Claims;

namespace ClaimGraph.Reading;

/// <summary>
/// Writes rejected lines with their reasons so that they can be mended and loaded again: for each a comment line
/// (<c># FILE:LINE (byte OFFSET) MEMBER: REASON</c>), then the raw line. CSV records are written as the JSON line that they mean.
/// </summary>
public sealed class RejectedFile : IDisposable
{
    /// <summary>Begins to write.</summary>
    /// <param name="stream">Where to; disposed with this.</param>
    public RejectedFile(Stream stream) => throw new NotSupportedException();

    /// <summary>Writes one rejection.</summary>
    public void Write(Rejection rejection) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotSupportedException();
}
