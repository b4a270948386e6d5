using System.Text.RegularExpressions;

namespace ClaimGraph.Tests.Conventions;

public sealed partial class RoomsTests
{
    // The table of rooms: which others each may use. Data flows one way.
    static readonly Dictionary<string, string[]> rooms = new(StringComparer.Ordinal)
    {
        ["Claims"] = [],
        ["Vocabulary"] = ["Claims"],
        ["Reading"] = ["Claims", "Vocabulary"],
        ["Extraction"] = ["Claims", "Vocabulary"],
        ["Comparison"] = ["Claims", "Vocabulary"],
        ["Origins"] = ["Claims"],
        ["Graph"] = ["Claims", "Comparison", "Origins"],
        ["Elements"] = ["Claims", "Comparison", "Origins", "Graph"],
        ["Reporting"] = ["Claims", "Comparison", "Origins", "Graph"],
        ["Exporting"] = ["Claims", "Comparison", "Origins", "Graph", "Elements", "Reporting"],
        ["Loading"] = ["Claims", "Vocabulary", "Reading", "Extraction", "Comparison", "Origins", "Graph"],
    };

    static readonly string source = Path.Combine(Repository.Root, "src");

    public static TheoryData<string> Names => [.. rooms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Room_UsesOnlyRoomsUpstream(string room)
    {
        var types = rooms.Keys.ToDictionary(name => name, TypesOf, StringComparer.Ordinal);
        var files = FilesOf(room).ToArray();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var used = RoomsUsedBy(File.ReadAllText(file), types).Where(other => other != room);
            used.Except(rooms[room], StringComparer.Ordinal).ShouldBeEmpty($"{Path.GetRelativePath(source, file)} uses rooms that its own may not use.");
        }
    }

    [Fact]
    public void Core_HoldsNoOtherRooms() =>
        Directory.EnumerateDirectories(Path.Combine(source, "ClaimGraph.Core"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("bin" or "obj"))
            .Except(rooms.Keys, StringComparer.Ordinal)
            .ShouldBeEmpty("A new room needs a row in the table.");

    [Fact]
    public void Scan_ForbiddenUse_IsSeen()
    {
        var types = rooms.Keys.ToDictionary(name => name, TypesOf, StringComparer.Ordinal);

        RoomsUsedBy("using ClaimGraph.Loading;", types).ShouldBe(["Loading"]);
        RoomsUsedBy("Graph.Books books;", types).ShouldBe(["Graph"]);
        RoomsUsedBy("state.Claims.Count", types).ShouldBeEmpty();
    }

    [Fact]
    public void Core_KnowsNoDatabaseAndNoContainer()
    {
        var project = File.ReadAllText(Path.Combine(source, "ClaimGraph.Core", "ClaimGraph.Core.csproj"));

        project.ShouldNotContain("Microsoft.Extensions");
        project.ShouldNotContain("Sqlite");
        project.ShouldNotContain("ProjectReference");
    }

    [Fact]
    public void Files_AreSmall()
    {
        var long300 = AllFiles().Where(file => File.ReadLines(file).Count() > 300).Select(file => Path.GetRelativePath(source, file));

        long300.ShouldBeEmpty("A file holds one idea, in at most 300 lines.");
    }

    [Fact]
    public void Statements_StandInFilesOfTheirOwn()
    {
        var found = AllFiles().Where(file => StatementPattern().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(source, file));

        found.ShouldBeEmpty("Cypher and SQL stand in .cypher and .sql files, never in code.");
    }

    static IEnumerable<string> RoomsUsedBy(string text, Dictionary<string, HashSet<string>> types)
    {
        var named = UsingPattern().Matches(text).Select(match => match.Groups["room"].Value);
        var relative = RelativePattern().Matches(text)
            .Where(match => types.TryGetValue(match.Groups["room"].Value, out var known) && known.Contains(match.Groups["type"].Value))
            .Select(match => match.Groups["room"].Value);
        return named.Concat(relative).Distinct(StringComparer.Ordinal);
    }

    static HashSet<string> TypesOf(string room) => FilesOf(room).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);

    static IEnumerable<string> FilesOf(string room) =>
        Directory.EnumerateFiles(Path.Combine(source, "ClaimGraph.Core", room), "*.cs", SearchOption.AllDirectories);

    static IEnumerable<string> AllFiles() => Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\bClaimGraph\.(?<room>[A-Z]\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex UsingPattern();

    [GeneratedRegex(@"(?<![\w.])(?<room>[A-Z]\w+)\.(?<type>[A-Z]\w+)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RelativePattern();

    [GeneratedRegex("\"\\s*(?:MATCH \\(|MERGE \\(|UNWIND |SELECT |INSERT INTO|CREATE TABLE|CREATE \\(|DELETE FROM|UPDATE \\w+ SET)", RegexOptions.NonBacktracking)]
    private static partial Regex StatementPattern();
}
