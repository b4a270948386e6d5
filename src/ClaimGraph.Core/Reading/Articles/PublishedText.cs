using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Articles;

/// <summary>Reads times of publication as files, pages and feeds write them: EDTF, ISO 8601 in its looser forms, RFC 822.</summary>
static class PublishedText
{
    static readonly string[] instants =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyyMMdd'T'HHmmsszzz",
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm",
    ];

    static readonly string[] days = ["yyyy/MM/dd", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    // The zones of RFC 822, section 5.1.
    static readonly Dictionary<string, string> zones = new[]
    {
        ("Z", "+00:00"), ("UT", "+00:00"), ("GMT", "+00:00"), ("UTC", "+00:00"), ("EST", "-05:00"), ("EDT", "-04:00"),
        ("CST", "-06:00"), ("CDT", "-05:00"), ("MST", "-07:00"), ("MDT", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00"),
    }.ToDictionary(zone => zone.Item1, zone => zone.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a day or an instant. Times without a zone count as UTC.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out DateSpan? span, [NotNullWhen(false)] out string? fault)
    {
        text = text.Trim();
        if (Edtf.TryParse(text, out span, out fault)) return true;
        if (text.Length > Edtf.MaxLength) return false;
        var plain = WithoutWeekday(text);
        span = Instant(WithZone(plain)) ?? Day(plain);
        if (span is not null) fault = null;
        return span is not null;
    }

    // "Wed, 25 Jul 2018 05:17:13 GMT": the weekday adds nothing, and is wrong often enough.
    static string WithoutWeekday(string text) => text is [_, _, _, ',', ..] ? text[4..].Trim() : text;

    static string WithZone(string text)
    {
        var letters = text.Length;
        while (letters > 0 && char.IsAsciiLetter(text[letters - 1])) letters--;
        return zones.TryGetValue(text[letters..], out var offset) ? $"{text[..letters]}{offset}" : text;
    }

    static DateSpan? Instant(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return null;
        var second = instant.UtcTicks / TimeSpan.TicksPerSecond;
        var isMinute = second % 60 == 0 && text.AsSpan().Count(':') - (text.AsSpan().LastIndexOfAny("+-") > 8 ? 1 : 0) < 2;
        return DateSpan.FromSeconds(second, second + (isMinute ? 60 : 1));
    }

    static DateSpan? Day(string text)
    {
        if (!DateTime.TryParseExact(text, days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        var second = day.Ticks / TimeSpan.TicksPerSecond;
        return DateSpan.FromSeconds(second, second + DateSpan.Day);
    }
}
