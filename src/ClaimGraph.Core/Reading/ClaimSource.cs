using ClaimGraph.Reading.Csv;
using ClaimGraph.Reading.JsonLines;

namespace ClaimGraph.Reading;

/// <summary>Reads a claim file as a stream, line by line, in bounded memory. Never throws for what stands in the file.</summary>
/// <remarks>Not thread-safe. The stream is read on the caller's thread only.</remarks>
public sealed class ClaimSource : IDisposable
{
    readonly HashedInput input;
    readonly IClaimReader reader;
    bool isEnded;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The bytes; read forward only, not disposed.</param>
    /// <param name="file">The file's name for rejections.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit lies outside its range.</exception>
    public ClaimSource(Stream stream, string file, ClaimFileFormat format, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Fault() is { } fault) throw new ArgumentOutOfRangeException(nameof(options), fault);
        input = new HashedInput(stream, options.WithIds);
        // Reading ahead from a pipe would hold back lines that are already there.
        reader = format == ClaimFileFormat.Csv
            ? new CsvClaimReader(input, file, options)
            : new JsonLinesReader(input, file, options, ahead: stream.CanSeek && Environment.ProcessorCount > 1);
    }

    /// <summary>Lines seen so far, blank ones and comments included. A last line without line break counts.</summary>
    public long Lines => reader.Lines;

    /// <summary>SHA-256 of all bytes read, 64 hexadecimal digits; null until the end is reached, and without ids.</summary>
    public string? Sha256 => isEnded ? input.Sha256 : null;

    /// <summary>The next line that is neither blank nor a comment; false at the end.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    public bool TryRead(out ReadLine line)
    {
        var isThere = reader.TryRead(out line);
        isEnded |= !isThere;
        return isThere;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        input.Dispose();
    }
}
