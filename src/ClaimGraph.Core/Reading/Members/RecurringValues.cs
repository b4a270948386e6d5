using System.Buffers.Binary;
using System.Numerics;

namespace ClaimGraph.Reading.Members;

/// <summary>
/// Keeps values that were made from short byte strings, so that an outlet named a million times is one string. Bounded:
/// each key has one slot, and the newer key takes it.
/// </summary>
sealed class RecurringValues<T>
    where T : class
{
    /// <summary>The longest key kept, in bytes.</summary>
    internal const int MaxKey = 96;
    const int Slots = 8_192;
    const ulong Spread = 0x9E37_79B9_7F4A_7C15; // 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4)

    readonly (byte[] Key, T Value)[] slots = new (byte[], T)[Slots];

    internal T? Find(ReadOnlySpan<byte> key)
    {
        if (key.Length > MaxKey) return null;
        ref readonly var slot = ref slots[Slot(key)];
        return slot.Key is not null && key.SequenceEqual(slot.Key) ? slot.Value : null;
    }

    internal void Keep(ReadOnlySpan<byte> key, T value)
    {
        if (key.Length <= MaxKey) slots[Slot(key)] = (key.ToArray(), value);
    }

    static int Slot(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            var hash = (ulong)key.Length * Spread;
            for (; key.Length >= sizeof(ulong); key = key[sizeof(ulong)..])
                hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key)) * Spread, 29);
            foreach (var one in key) hash = (hash ^ one) * Spread;
            return (int)((hash ^ (hash >> 32)) * Spread >> 51);
        }
    }
}
