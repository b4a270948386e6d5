using System.Net;
using System.Text.RegularExpressions;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite;

namespace ClaimGraph.Tests.Queries;

/// <summary>What every file of the kit must hold.</summary>
public sealed partial class SavedQueriesTests
{
    static readonly string folder = Path.Combine(Repository.Root, "docker", "browser");

    public static TheoryData<string> Names => [.. SavedQueries.All.Select(query => query.Name)];

    [Fact]
    public void All_AreTheFilesOfTheKit() =>
        SavedQueries.All.Select(query => query.Name).ShouldBe(
            Directory.GetFiles(folder, "*.cypher").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "parameters"), ignoreOrder: true);

    [Fact]
    public void All_AreEnough_AndHoldWhatReportAndDashboardName()
    {
        SavedQueries.All.Count.ShouldBeGreaterThanOrEqualTo(15);
        foreach (var name in (string[])["conflicts", "question", "agreements", "updates", "undecided", "outlets", "alone", "rejections", "loads", "workers", "path"])
            SavedQueries.Find(name).ShouldNotBeNull(name);
    }

    [Fact]
    public void All_HaveATwinInSql() =>
        typeof(SqliteClaimGraph).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Sql.Queries.", StringComparison.Ordinal))
            .Select(name => name["ClaimGraph.Sqlite.Sql.Queries.".Length..^".sql".Length])
            .ShouldBe(SavedQueries.All.Select(query => query.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Query_HasTitleDescriptionAndParametersThatAreExplained(string name)
    {
        var query = SavedQueries.Find(name)!;

        NamePattern().IsMatch(query.Name).ShouldBeTrue();
        query.Title.Length.ShouldBeInRange(10, 70);
        query.Description.Length.ShouldBeGreaterThan(20);
        query.Parameters.ShouldAllBe(parameter => parameter.Meaning.Length > 0);
        query.Parameters[^1].Name.ShouldBe(SavedQuery.Limit);
        UsePattern().Matches(query.Cypher).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ShouldBe(query.Parameters.Select(parameter => parameter.Name), ignoreOrder: true);
        query.Columns.ShouldBeUnique(StringComparer.Ordinal);
        query.Cypher.ShouldEndWith("\n");
    }

    [Fact]
    public void Parameters_File_SetsEveryParameterAsTheQueriesSay()
    {
        var set = File.ReadAllLines(Path.Combine(folder, "parameters.cypher")).Where(line => line.StartsWith(':'));
        var said = SavedQueries.All.SelectMany(query => query.Cypher.Split('\n')).Where(line => line.StartsWith("// :param ", StringComparison.Ordinal)).Select(line => line[3..]);

        set.ShouldBe(said.Distinct(StringComparer.Ordinal), ignoreOrder: true);
    }

    [Fact]
    public void Guide_HoldsEveryFileAsItStands()
    {
        var guide = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(folder, "guide.html")));
        foreach (var file in Directory.GetFiles(folder, "*.cypher"))
            guide.ShouldContain($"runnable\">{File.ReadAllText(file).TrimEnd()}</pre>", Case.Sensitive, $"The guide holds another text than {file}.");
    }

    [Fact]
    public void Readme_NamesEveryQueryWithItsTitle()
    {
        var readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        foreach (var query in SavedQueries.All) readme.ShouldContain($"| `{query.Name}` | {query.Title} |");
    }

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("1000000", 1_000_000L)]
    [InlineData("1000001", null)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("", null)]
    [InlineData("٧", null)]
    public void Parameter_Number_TakesWholeNumbersInItsRange(string text, long? expected) =>
        new QueryParameter("limit", 50L, "the most rows").Read(text).ShouldBe(expected);

    [Fact]
    public void Parameter_Text_TakesAnyUpToItsLength()
    {
        var parameter = new QueryParameter("outlet", "", "an outlet");
        parameter.Read("").ShouldBe("");
        parameter.Read(new string('a', QueryParameter.MostText)).ShouldNotBeNull();
        parameter.Read(new string('a', QueryParameter.MostText + 1)).ShouldBeNull();
    }

    [GeneratedRegex("^[a-z]+(?:-[a-z]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\$(?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex UsePattern();
}
