using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Reads the cases of <c>extract --values</c>: JSON Lines with <c>id</c>, <c>text</c> and, where known, <c>reference</c> and <c>language</c>; other members are passed over. The
/// day on which an article was <c>published</c> is its reference.</summary>
static class ValueCaseReader
{
    /// <summary>The most bytes of a line: 256 MiB.</summary>
    internal const int LongestLine = 1 << 28;

    static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the cases of a file.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="file">Its name for rejections.</param>
    /// <param name="reject">Takes the lines that cannot be read.</param>
    internal static IEnumerable<ValueCase> Read(Stream stream, string file, Action<Rejection> reject)
    {
        var lines = new ByteLines(stream, LongestLine);
        while (lines.TryRead(out var line))
        {
            var bytes = line.Number == 1 && line.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? line.Bytes[3..] : line.Bytes;
            if (bytes.Span.Trim(" \t"u8).IsEmpty) continue;
            if (line.IsCut)
            {
                Reject(null, $"The line is longer than {LongestLine} bytes: cut the text into several cases.");
                continue;
            }

            if (Read(bytes, Reject) is { } found) yield return found;

            void Reject(string? member, string reason) =>
                reject(new Rejection(file, line.Number, line.Offset, member, reason, line.Bytes[..Math.Min(line.Bytes.Length, Rejection.MaxRaw)].ToArray()));
        }
    }

    static ValueCase? Read(ReadOnlyMemory<byte> bytes, Action<string?, string> reject)
    {
        try
        {
            // JSON accepts bytes that are no UTF-8 until somebody reads the string.
            _ = utf8.GetCharCount(bytes.Span);
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                reject(null, "The line is no JSON object: write {\"id\":\"...\",\"text\":\"...\"}.");
                return null;
            }

            if (Text(document.RootElement, "id", reject) is not { } id || Text(document.RootElement, "text", reject) is not { } text) return null;
            return Reference(document.RootElement, reject, out var reference) ? new ValueCase(id, text, reference) : null;
        }
        catch (DecoderFallbackException)
        {
            reject(null, "The line is not UTF-8: convert the file.");
        }
        catch (JsonException error)
        {
            reject(null, $"The line is not JSON: {error.Message}");
        }

        return null;
    }

    static string? Text(JsonElement element, string member, Action<string?, string> reject)
    {
        if (!element.TryGetProperty(member, out var value)) reject(member, "It is missing: every case needs an id and a text.");
        else if (value.ValueKind != JsonValueKind.String) reject(member, "It is no string: put it into quotation marks.");
        else return Whole(value, member, reject);
        return null;
    }

    static string? Whole(JsonElement value, string member, Action<string?, string> reject)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            reject(member, "It holds half of a surrogate pair: mend the escapes.");
            return null;
        }
    }

    static bool Reference(JsonElement element, Action<string?, string> reject, out DateSpan? reference)
    {
        reference = null;
        if (!element.TryGetProperty("reference", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (element.TryGetProperty("published", out var day) && Quietly(day) is { } text && Edtf.TryParse(text, out var span, out _) && !span.IsUnknown) reference = span.WholeDays();
            return true;
        }

        if (DateTimeOffset.TryParse(Quietly(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            var day = LocalDate.FromDateTime(instant.DateTime);
            reference = DateSpan.FromDays(day, day);
            return true;
        }

        reject("reference", "It is no date: write 2019-02-27 or 2019-02-27T15:05:00.");
        return false;
    }

    static string? Quietly(JsonElement value) => value.ValueKind == JsonValueKind.String ? Whole(value, "", (_, _) => { }) : null;
}
