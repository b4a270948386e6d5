using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;
using ClaimGraph.Tests.Exporting;
using ClaimGraph.Tests.Sqlite;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>What a real server makes of exports is what the loader itself writes: every node, label, relationship and property, with its type.</summary>
[Collection(Neo4jRoom.Name)]
public sealed partial class ExportRoundTripTests(Neo4jFixture fixture)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cypher_RunInAnEmptyServer_GivesTheSameGraph()
    {
        var (reference, loaded) = await LoadAsync();
        await fixture.EmptiedAsync();

        await fixture.RunScriptAsync(await Exports.CypherAsync(reference));

        ShouldBeSame(await fixture.DumpAsync(), loaded);
        (await fixture.SchemaDropsAsync()).Count.ShouldBe(Statement.Schema.Count);
        await ShouldHoldAsync(reference);
    }

    [Fact]
    public async Task Csv_ImportedIntoAnEmptyDatabase_GivesTheSameGraph()
    {
        var (reference, loaded) = await LoadAsync();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["csv"]);
        foreach (var (name, text) in await Exports.CsvAsync(reference)) await File.WriteAllTextAsync(Path.Combine(folder["csv"], name), text, Stop);

        await fixture.ImportAsync(folder["csv"]);
        // The program that opens it next makes constraints and indexes and writes the version of the schema.
        await ShouldHoldAsync(reference);

        (await fixture.SchemaDropsAsync()).Count.ShouldBe(Statement.Schema.Count);
        ShouldBeSame([.. (await fixture.DumpAsync()).Select(WithFloats)], [.. loaded.Select(WithFloats)]);
    }

    // What differs is told, not all that is the same.
    static void ShouldBeSame(IReadOnlyList<string> actual, IReadOnlyList<string> expected)
    {
        actual.Except(expected, StringComparer.Ordinal).ShouldBeEmpty();
        expected.Except(actual, StringComparer.Ordinal).ShouldBeEmpty();
        actual.Count.ShouldBe(expected.Count);
    }

    // The import has one type a column: whole ends of quantities become floats, which are equal to them.
    static string WithFloats(string line) => EndPattern().Replace(
        line, match => $"{match.Groups["name"].Value}:{double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)}");

    [GeneratedRegex("""(?<name>"(min|max)"):{"\$type":"(Integer|Float)","_value":"(?<number>[^"]+)"}""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EndPattern();

    async Task<(InMemoryGraph Reference, IReadOnlyList<string> Loaded)> LoadAsync()
    {
        var reference = new InMemoryGraph();
        await HardWorld.WriteAsync(reference, Stop);
        await using var graph = Graph((await fixture.WipedAsync()).Options);
        await graph.OpenAsync(Stop);
        await HardWorld.WriteAsync(graph, Stop);
        return (reference, await fixture.DumpAsync());
    }

    // What it holds reads as it did, and takes further claims.
    async Task ShouldHoldAsync(InMemoryGraph reference)
    {
        await using var graph = Graph(fixture.Server().Options);
        await graph.OpenAsync(Stop);
        (await graph.AuditAsync(Stop)).Holds.ShouldBeTrue();
        (await Exports.GraphMlAsync(graph)).ShouldBe(await Exports.GraphMlAsync(reference));
    }

    static Neo4jClaimGraph Graph(Neo4jOptions options) => new(new QueryApiTransport(options, TimeProvider.System));
}
