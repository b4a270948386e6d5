using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Reading;

/// <summary>Reads a claim file as a stream, line by line, in bounded memory. Never throws for what stands in the file.</summary>
public sealed class ClaimSource : IDisposable
{
    /// <summary>Begins to read.</summary>
    /// <param name="stream">The bytes; read forward only, not disposed.</param>
    /// <param name="file">The file's name for rejections.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="options">The limits.</param>
    [SuppressMessage("Usage", "CA1801", Justification = "Not built yet.")]
    public ClaimSource(Stream stream, string file, ClaimFileFormat format, ReadingOptions options) => throw new NotSupportedException();

    /// <summary>Lines seen so far, blank ones and comments included. A last line without line break counts.</summary>
    public long Lines => throw new NotSupportedException();

    /// <summary>SHA-256 of all bytes read, 64 hexadecimal digits; null until the end is reached.</summary>
    public string? Sha256 => throw new NotSupportedException();

    /// <summary>The next line that is neither blank nor a comment; false at the end.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    public bool TryRead(out ReadLine line) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotSupportedException();
}
