using System.Globalization;

namespace ClaimGraph.Cli.Settings;

/// <summary>Checks the values of settings.</summary>
static class SettingText
{
    /// <summary>What is wrong with a value, as the end of a sentence that begins with the setting's name; null when nothing is.</summary>
    internal static string? Fault(Setting setting, string text) => setting.Kind switch
    {
        SettingKind.WholeNumber when !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => $"must be a whole number {Range(setting)}",
        SettingKind.WholeNumber or SettingKind.Number => IsWithin(setting, text) ? null : $"must be a number {Range(setting)}",
        SettingKind.Word => setting.Words.Contains(text, StringComparer.Ordinal) ? null : $"must be {Range(setting)}",
        SettingKind.Paths => ReadPaths(text).Count > 0 ? null : "must not be empty: name a folder, or leave the setting out",
        SettingKind.Numbers => ReadNumbers(text) is null ? "must be numbers from 0 on, by name: percent=5,person=3" : null,
        _ => text.Length == 0 ? "must not be empty: name a value, or leave the setting out" : null,
    };

    /// <summary>Reads "percent=5,person=3"; null when it is not so written.</summary>
    internal static SortedDictionary<string, double>? ReadNumbers(string text)
    {
        var numbers = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=');
            if (equals <= 0 || !TryReadNumber(part[(equals + 1)..], out var number) || number < 0) return null;
            if (!numbers.TryAdd(part[..equals].TrimEnd(), number)) return null;
        }

        return numbers;
    }

    /// <summary>Reads paths, each on a line of its own, or all on one line as in PATH.</summary>
    internal static IReadOnlyList<string> ReadPaths(string text) =>
        text.Split(text.Contains('\n') ? '\n' : Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Writes paths so that <see cref="ReadPaths"/> reads the same again.</summary>
    internal static string WritePaths(IEnumerable<string> paths) => string.Join('\n', paths) + '\n';

    /// <summary>The range in words: "from 1 to 20000", "above 1", "text or json"; empty when there is none.</summary>
    internal static string Range(Setting setting)
    {
        if (setting.Kind == SettingKind.Word) return string.Join(" or ", setting.Words);
        if (setting.Kind is not (SettingKind.WholeNumber or SettingKind.Number)) return "";
        var min = setting.Min.ToString(CultureInfo.InvariantCulture);
        if (setting.AboveMin) return $"above {min}";
        return $"from {min} to {setting.Max.ToString(CultureInfo.InvariantCulture)}";
    }

    static bool IsWithin(Setting setting, string text) =>
        TryReadNumber(text, out var number) && number <= setting.Max && (setting.AboveMin ? number > setting.Min : number >= setting.Min);

    static bool TryReadNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
