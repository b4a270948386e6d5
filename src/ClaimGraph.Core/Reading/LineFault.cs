using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimGraph.Reading;

/// <summary>Says why the bytes of a line are no JSON, and what to do.</summary>
static class LineFault
{
    const string Binary = "The line holds NUL bytes: this is a binary file or UTF-16. Save it as UTF-8 text.";

    internal static string TooLong(int maxLineBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"The line is longer than {maxLineBytes} bytes: split it, or raise the limit.");

    internal static string OfEncoding(ReadOnlySpan<byte> line)
    {
        if (line.Contains((byte)0)) return Binary;
        var good = 0;
        Span<char> chars = stackalloc char[256];
        while (good < line.Length)
        {
            var status = Utf8.ToUtf16(line[good..], chars, out var read, out _, replaceInvalidSequences: false);
            good += read;
            if (status != System.Buffers.OperationStatus.DestinationTooSmall) break;
        }

        return $"Byte {good} of the line is not valid UTF-8: save the file as UTF-8.";
    }

    internal static string OfSyntax(ReadOnlySpan<byte> line, JsonException exception, bool isDeep)
    {
        if (line.Contains((byte)0)) return Binary;
        if (line.StartsWith("\uFEFF"u8)) return "The line begins with a byte order mark in the middle of the file: remove these three bytes.";
        var place = (int)Math.Clamp(exception.BytePositionInLine ?? 0, 0, line.Length);
        var rest = line[place..];
        if (IsNoNumber(line, place)) return "NaN and Infinity are not numbers in JSON: write null for an open end, or mend the number.";
        if (rest.IsEmpty || rest.SequenceEqual(","u8)) return "The line ends in the middle of a claim: complete it.";
        if (isDeep) return "The line is nested too deeply for a claim: mend it.";
        return $"This is not JSON from byte {place} of the line on ('{Members.Shown.Name(rest[..Math.Min(12, rest.Length)])}'): mend it.";
    }

    static bool IsNoNumber(ReadOnlySpan<byte> line, int place)
    {
        var rest = line[place..];
        return rest.StartsWith("NaN"u8) || rest.StartsWith("Infinity"u8) || rest.StartsWith("-Infinity"u8) || rest.StartsWith("-NaN"u8);
    }
}
