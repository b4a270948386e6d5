using System.Text;
using System.Text.Json;
using ClaimGraph.Loading;
using ClaimGraph.Sqlite;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Commands;

/// <summary>Claims that were found in articles are shown with the words around them.</summary>
public sealed class ExplainPassageTests : IAsyncLifetime
{
    readonly ClaimGraphProgram program = new();

    public async ValueTask InitializeAsync()
    {
        await using var graph = new SqliteClaimGraph(program.PathOf("claims.db"), new SqliteOptions());
        await graph.OpenAsync(TestContext.Current.CancellationToken);
        var loader = new Loader(graph, ConceptScheme.BuiltIn, LoaderSettings.Default, TimeProvider.System) { Extract = TinyExtractor.Extract };
        await loader.LoadAsync(
            [
                Input("news.jsonl", """{"id":"a","outlet":"alpha","published":"2019-02-27","text":"A headline\nIt rained. The blast killed 12 people\u202e in town. Later"}"""),
                Input("other.jsonl", """{"id":"b","outlet":"beta","published":"2019-02-27","text":"قتل 40 شخصا في البلدة."}"""),
            ],
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Explain_TwoClaims_ShowsEachQuoteInItsSentence()
    {
        var result = (await program.RunAsync("explain", "a-01", "b-01")).ShouldExitWith(0);
        result.Output.ShouldContain("\n   The blast killed >>12<< people⟦U+202E⟧ in town.\n");
        result.Output.ShouldContain("\n   قتل >>40<< شخصا في البلدة.\n");
        using var json = JsonDocument.Parse((await program.RunAsync("explain", "a-01", "b-01", "--json")).ShouldExitWith(0).Output);
        var passage = json.RootElement.GetProperty("b").GetProperty("passage");
        (passage.GetProperty("before").GetString(), passage.GetProperty("quote").GetString(), passage.GetProperty("after").GetString()).ShouldBe(("قتل ", "40", " شخصا في البلدة."));
    }

    [Fact]
    public async Task Explain_QuestionAsJson_HoldsThePassages()
    {
        using var json = JsonDocument.Parse((await program.RunAsync("explain", "a-01", "--json")).ShouldExitWith(0).Output);
        json.RootElement.EnumerateArray().ShouldAllBe(link => link.GetProperty("a").GetProperty("passage").GetProperty("before").GetString() != null);
        json.RootElement.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Explain_ClaimsOfClaimFiles_HaveNone()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0);
        using var json = JsonDocument.Parse((await program.RunAsync("explain", "a-1", "b-1", "--json")).ShouldExitWith(0).Output);
        json.RootElement.GetProperty("a").GetProperty("passage").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("b").GetProperty("quote").GetString().ShouldBe("four thousand fighters");
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    static LoadInput Input(string file, string line) => new(file, null, () => new MemoryStream(Encoding.UTF8.GetBytes(line)), CanReopen: true);
}
