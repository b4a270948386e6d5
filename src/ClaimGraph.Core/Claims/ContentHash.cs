using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Claims;

/// <summary>
/// Gathers the fields of a thing and hashes them into its <see cref="ContentId"/>. Every field is prefixed by its
/// length, and a missing field differs from an empty one, so no two lists of fields hash alike by joining.
/// </summary>
/// <remarks>Not thread-safe. Call <see cref="Begin"/>, add the fields in a fixed order, then <see cref="End"/>.</remarks>
public sealed class ContentHash
{
    const int Missing = -1;
    const int MaxDecimal = 32; // A sign, 29 digits, a leading zero and a point.

    // One that is used again is a fifth faster than a new one for each id.
    [ThreadStatic]
    static IncrementalHash? shared;

    byte[] buffer = new byte[1024];
    int written;

    /// <summary>Starts anew. <paramref name="kind"/> keeps things of different kinds apart.</summary>
    public ContentHash Begin(string kind)
    {
        written = 0;
        return Add(kind);
    }

    /// <summary>Adds a text, or that it is missing.</summary>
    public ContentHash Add(string? text)
    {
        if (text is null) return AddInt32(Missing);
        var span = Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, span[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        Take(sizeof(int) + length);
        return this;
    }

    /// <summary>Adds a whole number, or that it is missing.</summary>
    public ContentHash Add(long? number)
    {
        if (number is not { } value) return AddInt32(Missing);
        var span = Room(sizeof(int) + sizeof(long));
        BinaryPrimitives.WriteInt32LittleEndian(span, sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(span[sizeof(int)..], value);
        Take(sizeof(int) + sizeof(long));
        return this;
    }

    /// <summary>Adds a number as the text that it is in the invariant culture, or that it is missing.</summary>
    public ContentHash Add(decimal? number)
    {
        if (number is not { } value) return AddInt32(Missing);
        var span = Room(sizeof(int) + MaxDecimal);
        value.TryFormat(span[sizeof(int)..], out var length, default, CultureInfo.InvariantCulture);
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        Take(sizeof(int) + length);
        return this;
    }

    /// <summary>Adds another id.</summary>
    public ContentHash Add(ContentId id)
    {
        var span = Room(sizeof(int) + ContentId.Size);
        BinaryPrimitives.WriteInt32LittleEndian(span, ContentId.Size);
        id.CopyTo(span[sizeof(int)..]);
        Take(sizeof(int) + ContentId.Size);
        return this;
    }

    /// <summary>The id of the fields added since <see cref="Begin"/>.</summary>
    public ContentId End()
    {
        Span<byte> hash = stackalloc byte[ContentId.Size];
        var sha256 = shared ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha256.AppendData(buffer.AsSpan(0, written));
        sha256.GetHashAndReset(hash);
        return ContentId.FromBytes(hash);
    }

    ContentHash AddInt32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), value);
        Take(sizeof(int));
        return this;
    }

    Span<byte> Room(int size)
    {
        if (buffer.Length - written < size) Array.Resize(ref buffer, Math.Max(2 * buffer.Length, written + size));
        return buffer.AsSpan(written);
    }

    void Take(int size) => written += size;
}
