using System.Collections.Frozen;
using System.Text.Json;

namespace ClaimGraph.Extraction.Text;

/// <summary>The names of months and weekdays of every language, as far as the cutting of sentences needs them: from the files <c>dates.json</c>.</summary>
static class CalendarNames
{
    const int LongestAbbreviation = 5;

    static readonly FrozenSet<string> months;
    static readonly FrozenSet<string> abbreviations;

    static CalendarNames()
    {
        var files = LanguageFiles.Read("dates", file => JsonSerializer.Deserialize<NameData>(file, JsonSerializerOptions.Web)!);
        // Of names of several words the first one.
        months = files.SelectMany(file => file.Month.Values).SelectMany(names => names).Select(name => LetterFold.Of(name).Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        abbreviations = files.SelectMany(file => Shortened(file.Month, file.WeakMonth).Concat(Shortened(file.Weekday, file.WeakWeekday))).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a folded word is, or begins, the name of a month and nothing else.</summary>
    internal static bool IsMonth(string form) => months.Contains(form);

    /// <summary>Whether a folded word is short for a longer name: "sept", "mon".</summary>
    internal static bool IsAbbreviation(string form) => abbreviations.Contains(form);

    static IEnumerable<string> Shortened(Dictionary<string, string[]> sure, Dictionary<string, string[]> weak)
    {
        foreach (var names in sure.Concat(weak).GroupBy(names => names.Key, names => names.Value.Select(LetterFold.Of), StringComparer.Ordinal))
        {
            string[] all = [.. names.SelectMany(list => list)];
            foreach (var name in all.Where(name => name.Length <= LongestAbbreviation && Array.Exists(all, longer => longer.Length > name.Length && longer.StartsWith(name, StringComparison.Ordinal)))) yield return name;
        }
    }

    sealed record NameData(Dictionary<string, string[]> Month, Dictionary<string, string[]> WeakMonth, Dictionary<string, string[]> Weekday)
    {
        public Dictionary<string, string[]> WeakWeekday { get; init; } = [];
    }
}
