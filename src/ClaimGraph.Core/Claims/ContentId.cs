using System.Buffers.Binary;
using System.Globalization;

namespace ClaimGraph.Claims;

/// <summary>
/// An id made from what a thing says: SHA-256 over length-prefixed UTF-8 fields (see <see cref="ContentHash"/>).
/// Equal content has one id in every process, on every machine, in every graph. Ordered by its bytes.
/// </summary>
public readonly record struct ContentId(ulong A, ulong B, ulong C, ulong D) : IComparable<ContentId>
{
    /// <summary>The length in bytes: 32.</summary>
    public const int Size = 32;

    /// <summary>Reads an id from exactly <see cref="Size"/> bytes, most significant first.</summary>
    /// <exception cref="ArgumentException">There are fewer bytes.</exception>
    public static ContentId FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size) throw new ArgumentException($"An id has {Size} bytes, not {bytes.Length}.", nameof(bytes));
        return new ContentId(
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));
    }

    /// <summary>Reads 64 hexadecimal digits, as <see cref="ToString"/> writes them.</summary>
    /// <returns>False when the text is not such an id.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ContentId id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var whole = text.Length == 2 * Size
            && Convert.FromHexString(text, bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == Size;
        id = whole ? FromBytes(bytes) : default;
        return whole;
    }

    /// <summary>Reads 64 hexadecimal digits, as <see cref="ToString"/> writes them.</summary>
    /// <exception cref="FormatException">The text is not such an id.</exception>
    public static ContentId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id of {2 * Size} hexadecimal digits.");

    /// <summary>Writes the 32 bytes, most significant first.</summary>
    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, A);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(target[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(target[24..], D);
    }

    /// <summary>The 32 bytes, most significant first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public int CompareTo(ContentId other)
    {
        var order = A.CompareTo(other.A);
        if (order == 0) order = B.CompareTo(other.B);
        if (order == 0) order = C.CompareTo(other.C);
        return order == 0 ? D.CompareTo(other.D) : order;
    }

    /// <summary>Compares by the bytes.</summary>
    public static bool operator <(ContentId left, ContentId right) => left.CompareTo(right) < 0;

    /// <summary>Compares by the bytes.</summary>
    public static bool operator >(ContentId left, ContentId right) => left.CompareTo(right) > 0;

    /// <summary>Compares by the bytes.</summary>
    public static bool operator <=(ContentId left, ContentId right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by the bytes.</summary>
    public static bool operator >=(ContentId left, ContentId right) => left.CompareTo(right) >= 0;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{A:x16}{B:x16}{C:x16}{D:x16}");
}
