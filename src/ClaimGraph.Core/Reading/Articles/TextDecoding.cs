using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClaimGraph.Reading.Articles;

/// <summary>
/// Turns bytes into text: by a byte order mark, else as UTF-8 where every byte fits, else as declared, else as Windows-1256 or ISO 8859-6 where the bytes read
/// as Arabic. Never guesses further, and never puts a replacement character in.
/// </summary>
static class TextDecoding
{
    const int Arabic = 1256;
    const int Western = 1252;
    const int ArabicIso = 28596;

    static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static readonly (byte[] Mark, Encoding Encoding)[] marks =
    [
        ([0xEF, 0xBB, 0xBF], utf8),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The name of the encoding that the file itself declares; null where it does not.</param>
    /// <param name="text">The text, without byte order mark.</param>
    /// <param name="fault">When false is returned, a sentence that says what is wrong and what to do.</param>
    internal static bool TryDecode(ReadOnlySpan<byte> bytes, string? declared, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? fault)
    {
        text = null;
        fault = null;
        foreach (var (mark, encoding) in marks)
        {
            if (!bytes.StartsWith(mark)) continue;
            text = Decode(encoding, bytes[mark.Length..]);
            fault = text is null ? "The file begins with a byte order mark, and its bytes do not fit it: save it as UTF-8." : null;
            return text is not null;
        }

        text = Decode(utf8, bytes) ?? DecodeOther(bytes, declared);
        if (text is null) fault = "The file is neither UTF-8 nor readable as Windows-1256: save it as UTF-8.";
        return text is not null;
    }

    static string? DecodeOther(ReadOnlySpan<byte> bytes, string? declared)
    {
        var code = CodePageOf(declared);
        // Old pages declare a western encoding, or UTF-8, and are written in the Arabic one all the same.
        if (code is null or Western or 28591 or 65001)
        {
            if (ArabicBytes.Fit(bytes, One(Arabic))) return Decode(One(Arabic), bytes);
            if (ArabicBytes.Fit(bytes, One(ArabicIso))) return Decode(One(ArabicIso), bytes);
            if (ArabicBytes.ArePunctuationOnly(bytes)) return Decode(One(Western), bytes);
        }

        return code is null or 65001 ? null : Decode(One(code is 28591 ? Western : code.Value), bytes);
    }

    static int? CodePageOf(string? declared)
    {
        if (declared is null) return null;
        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(declared) ?? Encoding.GetEncoding(declared)).CodePage;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static Encoding One(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
