using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>Takes texts out of JSON strings without an exception for the bad ones, and keeps short ones that recur.</summary>
/// <remarks>Expects bytes that are valid UTF-8 and escapes that the JSON reader has checked. Not thread-safe.</remarks>
sealed class JsonText
{
    readonly ArrayBufferWriter<byte> scratch = new();

    internal RecurringValues<string> Names { get; } = new();

    internal RecurringValues<Claims.DateSpan> Dates { get; } = new();

    /// <summary>The UTF-8 bytes of the string at which the reader stands; they last until the next call.</summary>
    internal bool TryGetUtf8(ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8, out string? fault)
    {
        utf8 = reader.ValueSpan;
        fault = null;
        return !reader.ValueIsEscaped || TryUnescape(utf8, out utf8, out fault);
    }

    internal bool TryGetString(ref Utf8JsonReader reader, out string text, out string? fault)
    {
        var isWhole = TryGetUtf8(ref reader, out var utf8, out fault);
        text = isWhole ? Encoding.UTF8.GetString(utf8) : "";
        return isWhole;
    }

    internal bool TryUnescape(ReadOnlySpan<byte> escaped, out ReadOnlySpan<byte> utf8, out string? fault)
    {
        scratch.ResetWrittenCount();
        utf8 = default;
        fault = null;
        while (true)
        {
            var plain = escaped.IndexOf((byte)'\\');
            if (plain < 0)
            {
                scratch.Write(escaped);
                utf8 = scratch.WrittenSpan;
                return true;
            }

            scratch.Write(escaped[..plain]);
            escaped = escaped[plain..];
            if (escaped[1] != 'u')
            {
                scratch.Write([Meaning(escaped[1])]);
                escaped = escaped[2..];
                continue;
            }

            if (!TryTakeRune(ref escaped, out var rune, out fault)) return false;
            scratch.Advance(rune.EncodeToUtf8(scratch.GetSpan(4)));
        }
    }

    static bool TryTakeRune(ref ReadOnlySpan<byte> escaped, out Rune rune, out string? fault)
    {
        var unit = Unit(escaped);
        escaped = escaped[6..];
        fault = unit == 0 ? "holds the character U+0000: remove it." : null;
        if (unit == 0) rune = default;
        else if (Rune.TryCreate(unit, out rune)) return true;
        else if (escaped is [(byte)'\\', (byte)'u', _, _, _, _, ..] && Rune.TryCreate(unit, Unit(escaped), out rune))
        {
            escaped = escaped[6..];
            return true;
        }

        fault ??= $"holds half of a surrogate pair (\\u{(int)unit:X4}): write both halves, or the character itself.";
        return false;
    }

    static char Unit(ReadOnlySpan<byte> escaped) =>
        (char)ushort.Parse(escaped[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    static byte Meaning(byte letter) => letter switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => letter,
    };
}
