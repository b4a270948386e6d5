using System.Text;

namespace ClaimGraph.Reading.Articles;

/// <summary>Tells from the letters whether bytes of a one-byte encoding are Arabic: nothing else fills words with Arabic letters, a good part of them alef and lam.</summary>
static class ArabicBytes
{
    /// <summary>As many bytes beyond ASCII are looked at.</summary>
    const int Enough = 100_000;

    /// <summary>Whether the bytes read as Arabic in an encoding.</summary>
    internal static bool Fit(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        Span<char> letters = stackalloc char[256];
        for (var value = 0; value < 256; value++) letters[value] = Letter(encoding, (byte)value);
        var (arabic, common, marks, foreign, mixed) = (0, 0, 0, 0, 0);
        var before = ' ';
        foreach (var value in bytes)
        {
            var letter = letters[value];
            if (IsArabic(letter))
            {
                arabic++;
                if (letter is '\u0627' or '\u0644') common++;
                if (letter >= '\u064B') marks++;
                if (char.IsAsciiLetter(before)) mixed++;
            }
            else if (value >= 0x80 && (letter == char.MaxValue || char.IsLetter(letter))) foreign++;
            else if (char.IsAsciiLetter(letter) && IsArabic(before)) mixed++;
            before = letter;
            if (arabic + foreign > Enough) break;
        }

        // In running Arabic a quarter of all letters are alef or lam; a tenth is asked for, as a line may be short. Vowel signs are rare in news.
        return arabic >= 4 && foreign * 20 <= arabic && mixed * 20 <= arabic && common * 10 >= arabic && marks * 8 <= arabic;
    }

    /// <summary>Whether the bytes beyond ASCII are only the quotation marks, dashes and dots that Windows encodings share.</summary>
    internal static bool ArePunctuationOnly(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value >= 0x80 && value is not (0x85 or (>= 0x91 and <= 0x97) or 0xA0 or 0xAB or 0xBB)) return false;
        }

        return true;
    }

    static bool IsArabic(char letter) => letter is >= '\u0621' and <= '\u0652';

    static char Letter(Encoding encoding, byte value)
    {
        if (value < 0x80) return (char)value;
        Span<char> one = stackalloc char[2];
        try
        {
            return encoding.TryGetChars([value], one, out var count) && count == 1 ? one[0] : char.MaxValue;
        }
        catch (DecoderFallbackException)
        {
            return char.MaxValue;
        }
    }
}
