using System.Security.Cryptography;

namespace ClaimGraph.Loading;

/// <summary>Hashes a file.</summary>
public static class FileHash
{
    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits; null when it cannot be read: reading it as claims will say why.</summary>
    public static async Task<string?> TryComputeAsync(Func<Stream> open, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            await using var stream = open();
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
