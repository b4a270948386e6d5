namespace ClaimGraph.Loading.Sources;

/// <summary>Reads a file claim by claim, whatever it holds.</summary>
interface ILoadSource : IDisposable
{
    /// <summary>The lines up to what was read last; at the end all of them.</summary>
    /// <remarks>In an article file, a line is a claim found or an article rejected, or it counts as blank: an article without claims, an empty line, a comment.</remarks>
    long Lines { get; }

    /// <summary>The articles that were read so far, those rejected left out.</summary>
    long Articles { get; }

    /// <summary>SHA-256 of all bytes, 64 hexadecimal digits; null until the end is reached.</summary>
    string? Sha256 { get; }

    /// <summary>The next claim, rejection or remark; false at the end.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    bool TryRead(out LoadItem item);
}
