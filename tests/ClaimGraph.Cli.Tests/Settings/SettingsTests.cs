using System.Globalization;
using System.Text.Json;
using ClaimGraph.Comparison;
using ClaimGraph.Loading;
using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Layers_EachSetsTheGraph_TheLaterWins()
    {
        (await GraphAsync()).ShouldBe(("sqlite:claims.db", "default"));
        program.With("NEO4J_URI", "http://vendor:7474");
        (await GraphAsync()).ShouldBe(("http://vendor:7474", "NEO4J_URI"));
        program.Write("claimgraph.json", """{ "graph": "sqlite:file.db" }""");
        (await GraphAsync()).ShouldBe(("sqlite:file.db", "claimgraph.json"));
        program.With("CLAIMGRAPH_GRAPH", "sqlite:environment.db");
        (await GraphAsync()).ShouldBe(("sqlite:environment.db", "CLAIMGRAPH_GRAPH"));
        (await GraphAsync("--graph", "sqlite:option.db")).ShouldBe(("sqlite:option.db", "--graph"));
    }

    [Fact]
    public async Task File_NestedAndDotted_AreTheSame()
    {
        program.Write("claimgraph.json", """
            { // comments may stand here
              "comparison": { "major-ratio": 1.5, "minor-gaps": { "person": 10 } }, "neo4j.user": "reader", }
            """);
        (await ValueAsync("comparison.major-ratio")).ShouldBe(("1.5", "claimgraph.json"));
        (await ValueAsync("comparison.minor-gaps")).ShouldBe(("person=10", "claimgraph.json"));
        (await ValueAsync("neo4j.user")).ShouldBe(("reader", "claimgraph.json"));
    }

    [Theory]
    [InlineData("""{ "grph": "sqlite:x.db" }""", "claimgraph.json sets 'grph', which is no setting. Did you mean 'graph'?")]
    [InlineData("""{ "comparison": { "speed": 1 } }""", "claimgraph.json sets 'comparison.speed', which is no setting.")]
    [InlineData("""{ "batch-size": "2000" }""", "'batch-size' in claimgraph.json must be a number from 1 to 20000, without quotation marks.")]
    [InlineData("""{ "graph": 7 }""", "'graph' in claimgraph.json must be a text in quotation marks.")]
    [InlineData("""{ "retries": 101 }""", "'retries' (claimgraph.json) must be a number from 0 to 100, not '101'.")]
    [InlineData("""{ "retries": 1, "retries": 2 }""", "'retries' stands twice in claimgraph.json")]
    [InlineData("""{ "comparison": { "major-ratio": 1 } }""", "'comparison.major-ratio' (claimgraph.json) must be a number above 1, not '1'.")]
    [InlineData("""{ "comparison": { "major-ratio": 3 } }""", "'comparison.extreme-ratio' (2) must be above 'comparison.major-ratio' (3).")]
    [InlineData("""{ "comparison": { "major-days": 1e400 } }""", "'comparison.major-days' (claimgraph.json) must be a number above 0")]
    [InlineData("""{ "vocabulary": "no-such-folder" }""", "'vocabulary' (claimgraph.json) names a folder that is not there")]
    [InlineData("""{ "graph": """, "claimgraph.json is not JSON (line")]
    [InlineData("""[]""", "claimgraph.json must hold one JSON object")]
    public async Task File_WithFault_IsTold(string json, string expected)
    {
        program.Write("claimgraph.json", json);
        var result = (await program.RunAsync("config", "--check")).ShouldExitWith(2);
        result.Messages.ShouldContain(expected);
    }

    [Fact]
    public async Task File_NamedButMissing_IsAFault() =>
        (await program.RunAsync("config", "--config", "other.json")).ShouldExitWith(2).Messages.ShouldContain("The settings file other.json cannot be read");

    [Theory]
    [InlineData("claims.db", "names no graph: write sqlite:FILE, http://HOST:7474 or https://HOST. Did you mean 'sqlite:claims.db'?")]
    [InlineData("sqlite:", "names no file")]
    [InlineData("ftp://host", "'ftp://' (--graph) is no kind of graph")]
    [InlineData("bolt://host:7687", "use the http address, http://host:7474")]
    [InlineData("neo4j+ssc://host", "build it with -p:BoltDriver=true")]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "use the http address, https://abc.databases.neo4j.io")]
    public async Task Graph_NoAddress_SaysWhatToWrite(string address, string expected) =>
        (await program.RunAsync("status", "--graph", address)).ShouldExitWith(2).Messages.ShouldContain(expected);

    [Fact]
    public async Task Graph_VendorAddressOfTheDriver_IsRefusedUnlessOursIsSet()
    {
        program.With("NEO4J_URI", "neo4j+s://abc.databases.neo4j.io");
        (await program.RunAsync("status")).ShouldExitWith(2).Messages.ShouldContain("'neo4j+s://' (NEO4J_URI) needs the Neo4j driver");
        (await program.RunAsync("config", "--check", "--graph", "sqlite:x.db")).ShouldExitWith(0);
    }

    [Fact]
    public async Task Defaults_AreThoseOfTheOptions()
    {
        var (comparison, loading) = (new ComparisonOptions(), new LoadingOptions());
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["batch-size"] = Text(loading.BatchSize),
            ["max-line-bytes"] = Text(new ReadingOptions().MaxLineBytes),
            ["retries"] = Text(loading.MaxRetries),
            ["comparison.open-end-share"] = Text(comparison.OpenEndShare),
            ["comparison.clock-minutes"] = Text(comparison.ClockMinutes),
            ["comparison.horizon-days"] = Text(comparison.HorizonDays),
            ["comparison.assumed-days"] = Text(comparison.AssumedDays),
            ["comparison.date-horizon-days"] = Text(comparison.DateHorizonDays),
            ["comparison.max-neighbours"] = Text(comparison.MaxNeighbours),
            ["comparison.major-ratio"] = Text(comparison.MajorRatio),
            ["comparison.extreme-ratio"] = Text(comparison.ExtremeRatio),
            ["comparison.major-days"] = Text(comparison.MajorDays),
            ["comparison.extreme-days"] = Text(comparison.ExtremeDays),
            ["comparison.minor-gaps"] = string.Join(',', comparison.MinorGaps.Select(gap => $"{gap.Key}={Text(gap.Value)}")),
        };
        expected.Keys.Count(name => name.StartsWith("comparison.", StringComparison.Ordinal)).ShouldBe(typeof(ComparisonOptions).GetProperties().Length);
        using var document = JsonDocument.Parse((await program.RunAsync("config", "--json")).ShouldExitWith(0).Output);
        foreach (var setting in document.RootElement.EnumerateArray())
            if (expected.Remove(setting.GetProperty("name").GetString()!, out var value)) setting.GetProperty("value").GetString().ShouldBe(value);
        expected.ShouldBeEmpty();
    }

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    async Task<(string? Value, string? Source)> GraphAsync(params string[] options) => await ValueAsync("graph", options);

    async Task<(string? Value, string? Source)> ValueAsync(string name, params string[] options)
    {
        var result = (await program.RunAsync(["config", "--json", .. options])).ShouldExitWith(0);
        using var document = JsonDocument.Parse(result.Output);
        var setting = document.RootElement.EnumerateArray().Single(element => element.GetProperty("name").GetString() == name);
        return (setting.GetProperty("value").GetString(), setting.GetProperty("source").GetString());
    }

    public void Dispose() => program.Dispose();
}
