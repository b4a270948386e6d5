using System.Globalization;

namespace ClaimGraph.Vocabulary;

/// <summary>
/// Letters that look like others, after lower-casing and decomposition. Source: the confusables table of Unicode Technical
/// Standard 39, cut down to what names in Arabic and Latin meet.
/// </summary>
static class LookAlikes
{
    /// <summary>The stroke that only lengthens Arabic words.</summary>
    internal const int Tatweel = '\u0640';

    // Escapes, because the letters themselves cannot be told apart on a screen.
    static readonly Dictionary<char, char> folds = Pairs(
        ('a', "\u0430\u03b1"),
        ('b', "\u0432\u044c\u03b2"),
        ('c', "\u0441\u03f2"),
        ('d', "\u0501"),
        ('e', "\u0435\u0454\u03b5"),
        ('g', "\u0261"),
        ('h', "\u043d\u04bb"),
        ('i', "\u0456\u03b9\u0131"),
        ('j', "\u0458"),
        ('k', "\u043a\u03ba"),
        ('l', "\u04cf1|"),
        ('m', "\u043c\u03bc"),
        ('n', "\u03b7"),
        ('o', "\u043e\u03bf0"),
        ('p', "\u0440\u03c1"),
        ('q', "\u051b"),
        ('s', "\u0455"),
        ('t', "\u0442\u03c4"),
        ('u', "\u03c5"),
        ('v', "\u0475\u03bd"),
        ('w', "\u051d"),
        ('x', "\u0445\u03c7"),
        ('y', "\u0443"),
        ('z', "\u03b6"),
        ('\u0627', "\u0671\u0622\u0623\u0625\u0672\u0673"),
        ('\u064a', "\u0649\u06cc\u06cd\u06d0\u06d2\u0626"),
        ('\u0643', "\u06a9\u06aa"),
        ('\u0647', "\u0629\u06be\u06c0\u06c1\u06c2\u06c3\u06d5"),
        ('\u0648', "\u0624"));

    /// <summary>The letter that stands for all that look like this one; digits of other scripts become ours, spaces and dashes a hyphen.</summary>
    internal static char Fold(char letter)
    {
        if (folds.TryGetValue(letter, out var other)) return other;
        if (char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation) return '-';
        var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
        return digit < 0 ? letter : folds.GetValueOrDefault((char)('0' + digit), (char)('0' + digit));
    }

    static Dictionary<char, char> Pairs(params (char To, string From)[] rows) =>
        rows.SelectMany(row => row.From, (row, from) => (from, row.To)).ToDictionary(pair => pair.from, pair => pair.To);
}
