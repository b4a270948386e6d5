using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimGraph.Exporting;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Script;

namespace ClaimGraph.Tests.Exporting;

public sealed partial class ExportTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GraphMl_SmallWorld_MatchesApproved() =>
        (await Exports.GraphMlAsync(await SmallWorld.CreateAsync())).ShouldMatchApproved(settings => settings.NoDiff().WithFileExtension("graphml"));

    [Fact]
    public async Task Cypher_SmallWorld_MatchesApproved() =>
        (await Exports.CypherAsync(await SmallWorld.CreateAsync())).ShouldMatchApproved(settings => settings.NoDiff().WithFileExtension("cypher"));

    [Fact]
    public async Task Csv_SmallWorld_MatchesApproved()
    {
        var files = await Exports.CsvAsync(await SmallWorld.CreateAsync());

        files.Keys.ShouldBe(ImportCsvWriter.FileNames, ignoreOrder: true);
        string.Concat(files.Select(file => $"{file.Key}\n{file.Value.Replace("\r\n", "\n", StringComparison.Ordinal)}\n"))
            .ShouldMatchApproved(settings => settings.NoDiff().WithFileExtension("txt"));
    }

    [Fact]
    public async Task GraphMl_HardWorld_ReadsBackAsWhatCsvHolds()
    {
        var graph = await HardGraphAsync();

        var fromXml = GraphMlFile.Read(await Exports.GraphMlAsync(graph)).Select(element => WithoutEmpty(element).Line).ToList();
        var fromCsv = ImportFiles.Read(await Exports.CsvAsync(graph)).Select(element => AsInXml(element).Line).ToList();
        fromXml.Except(fromCsv, StringComparer.Ordinal).ShouldBeEmpty();
        fromCsv.Except(fromXml, StringComparer.Ordinal).ShouldBeEmpty();
        fromXml.Count.ShouldBe(fromCsv.Count);
        fromXml.Count.ShouldBeGreaterThan(400);
    }

    [Fact]
    public async Task GraphMl_WhatXmlCannotHoldOrWouldNotShow_ShowsAsTokens()
    {
        var graph = await HardGraphAsync();

        var quotes = GraphMlFile.Read(await Exports.GraphMlAsync(graph)).Where(element => element.Kind == "Claim").Select(claim => claim.Values.GetValueOrDefault("quote")).ToList();
        quotes.ShouldContain("a⟦U+001B⟧[31mred⟦U+0007⟧⟦U+0008⟧⟦U+000C⟧", StringComparer.Ordinal);
        quotes.ShouldContain("\ufeff⟦U+FFFE⟧⟦U+FFFF⟧", StringComparer.Ordinal);
        quotes.ShouldContain("line one\r\nline two\rline three\n", StringComparer.Ordinal);
        quotes.ShouldContain("⟦U+202E⟧gnp.exe ⟦U+2066⟧x⟦U+2069⟧", StringComparer.Ordinal);
        quotes.ShouldContain("⟦U+0001⟧⟦U+007F⟧⟦U+0085⟧\u2028\u2029", StringComparer.Ordinal);
    }

    [Fact]
    public void Cypher_ManyStatements_LetTheServerForgetTheirPlans()
    {
        using var stream = new MemoryStream();
        using (var writer = new CypherScriptWriter(stream))
        {
            for (var i = 0; i < 120; i++) writer.Write(new ExportPart { Concepts = [new ConceptView(new ConceptNode($"town-{i}", $"Town {i}", null), [])] });
            writer.End();
        }

        var script = Encoding.UTF8.GetString(stream.ToArray());
        script.Split("CALL db.clearQueryCaches()").Length.ShouldBe(1 + 2);
        script.Split("MERGE (c:Concept").Length.ShouldBe(1 + 120);
    }

    [Fact]
    public async Task Cypher_HardWorld_EndsStatementsAndLinesNowhereElse()
    {
        var script = await Exports.CypherAsync(await HardGraphAsync());

        script.ShouldEndWith(";\n");
        script.ShouldNotContain(HardWorld.Texts[0]);
        // A line of rows begins with a text or a number; statements begin with a word. None of the hostile texts begins a line.
        script.Split('\n').ShouldAllBe(line => !line.StartsWith("MATCH (n)", StringComparison.Ordinal));
        UnseenPattern().IsMatch(script).ShouldBeFalse("Control and bidi characters are escaped.");
    }

    [Fact]
    public async Task Csv_ForImport_KeepsTextsExact()
    {
        var quotes = (await QuotesAsync(forSpreadsheets: false)).ToList();

        foreach (var text in HardWorld.Texts) quotes.ShouldContain(text, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Csv_ForSpreadsheets_HoldsNoFormula()
    {
        var quotes = (await QuotesAsync(forSpreadsheets: true)).ToList();

        quotes.ShouldContain("'=HYPERLINK(1)", StringComparer.Ordinal);
        quotes.ShouldContain("'+1", StringComparer.Ordinal);
        quotes.ShouldContain("'\t=1", StringComparer.Ordinal);
        quotes.ShouldAllBe(quote => !FormulaPattern().IsMatch(quote) && !UnseenPattern().IsMatch(quote));
    }

    [Fact]
    public async Task WriteAsync_GraphThatIsLoadedMeanwhile_IsRefused()
    {
        var graph = await HardGraphAsync();
        using var writer = new ChangingWriter(() => new Batch(Some.On("2019-05-05")) { Load = Some.Load("late") }.CommitAsync(graph, Stop));

        var fault = await Should.ThrowAsync<ClaimGraphException>(() => GraphExport.WriteAsync(graph, writer, progress: null, Stop));
        fault.Message.ShouldContain("export again");
    }

    static async Task<InMemoryGraph> HardGraphAsync()
    {
        var graph = new InMemoryGraph();
        await HardWorld.WriteAsync(graph, Stop);
        return graph;
    }

    static async Task<IEnumerable<string>> QuotesAsync(bool forSpreadsheets) =>
        ImportFiles.Read(await Exports.CsvAsync(await HardGraphAsync(), forSpreadsheets)).Where(element => element.Kind == "Claim")
            .Select(claim => claim.Values.GetValueOrDefault("quote", ""));

    static ExportedElement WithoutEmpty(ExportedElement element)
    {
        foreach (var name in element.Values.Where(value => value.Value is "" or "[]").Select(value => value.Key).ToArray()) element.Values.Remove(name);
        return element;
    }

    static ExportedElement AsInXml(ExportedElement element)
    {
        foreach (var (name, value) in element.Values.ToArray())
        {
            var text = name is "speakers" or "parties" ? JsonSerializer.Serialize(value.Split('\u001F'), lists) : value;
            element.Values[name] = TokenPattern().Replace(text, match => $"⟦U+{(int)match.Value[0]:X4}⟧");
        }

        return element with { From = Named(element.From), To = Named(element.To) };

        // Ends are named by an id that shows as it does on the node.
        static string? Named(string? id) => id is null ? null : TokenPattern().Replace(id, match => $"⟦U+{(int)match.Value[0]:X4}⟧");
    }

    static readonly JsonSerializerOptions lists = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]", RegexOptions.NonBacktracking)]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]", RegexOptions.NonBacktracking)]
    private static partial Regex UnseenPattern();

    [GeneratedRegex(@"^\s*[=+\-@]", RegexOptions.NonBacktracking)]
    private static partial Regex FormulaPattern();
}
