using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimGraph.Graph;

/// <summary>
/// Reads the file of a saved query: a title, a description, the parameters' meanings (<c>// outlet: …</c>) and defaults
/// (<c>// :param outlet => '';</c>) as comments, and one statement whose last <c>RETURN</c> names every column.
/// </summary>
static partial class SavedQueryFile
{
    const string Comment = "// ";
    const string LastReturn = "\nRETURN ";

    internal static SavedQuery Parse(string name, string text)
    {
        var comments = text.Split('\n').TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line[Comment.Length..]).ToList();
        var defaults = comments.Select(line => DefaultPattern().Match(line)).Where(match => match.Success)
            .Select(match => (Name: match.Groups["name"].Value, Value: Read(match))).ToList();
        var meanings = comments.Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2 && defaults.Exists(one => one.Name == parts[0]))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        meanings.TryAdd(SavedQuery.Limit, "the most rows");
        var description = comments.Skip(1).Where(line => !line.StartsWith(':') && !meanings.ContainsKey(line.Split(": ", 2)[0]));
        var columns = ColumnPattern().Matches(text[text.LastIndexOf(LastReturn, StringComparison.Ordinal)..])
            .Select(match => match.Groups["name"].Value).Where(column => column != SavedQuery.Drawing);
        return new SavedQuery(
            name, comments[0], string.Join(' ', description),
            [.. defaults.Select(one => new QueryParameter(one.Name, one.Value, meanings.GetValueOrDefault(one.Name, "")))],
            [.. columns], text);
    }

    static object Read(Match match) =>
        match.Groups["number"] is { Success: true } number ? long.Parse(number.Value, CultureInfo.InvariantCulture) : match.Groups["text"].Value;

    [GeneratedRegex(@"^:param (?<name>\w+) => (?:'(?<text>[^']*)'|(?<number>\d+));$", RegexOptions.NonBacktracking)]
    private static partial Regex DefaultPattern();

    [GeneratedRegex(@" AS (?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex ColumnPattern();
}
