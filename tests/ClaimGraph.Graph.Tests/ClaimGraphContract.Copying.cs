using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Tests.Exporting;

namespace ClaimGraph.Tests;

public abstract partial class ClaimGraphContract
{
    [Fact]
    public async Task FindRulesAsync_BeforeAndAfterTheFirstBatch_FindsThem()
    {
        var graph = await NewGraphAsync();
        (await graph.FindRulesAsync(Stop)).ShouldBeNull();
        await new Batch(Some.Claim()) { Rules = "rules-7" }.CommitAsync(graph, Stop);

        (await graph.FindRulesAsync(Stop)).ShouldBe("rules-7");
    }

    [Fact]
    public async Task ListConceptsAsync_SharedChains_GivesEachOnceWithWhatIsBroader()
    {
        var graph = await NewGraphAsync();
        (await graph.ListConceptsAsync(Stop)).ShouldBeEmpty();
        await new Batch(Some.Claim(), Some.Claim(about: Some.About with { Where = "mosul" })).CommitAsync(graph, Stop);

        var concepts = (await graph.ListConceptsAsync(Stop)).ToDictionary(view => view.Concept.Id, StringComparer.Ordinal);
        concepts.Keys.ShouldBe(["surrendered", "isis-members", "baghouz", "mosul", "person", "syria", "middle-east"], ignoreOrder: true);
        concepts["baghouz"].Concept.ShouldBe(new ConceptNode("baghouz", "baghouz", "مفهوم"));
        concepts["baghouz"].Broader.ShouldBe(["syria"]);
        concepts["syria"].Concept.ShouldBe(new ConceptNode("syria", "Syria", "سوريا"));
        concepts["syria"].Broader.ShouldBe(["middle-east"]);
        concepts["middle-east"].Broader.ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadNeighboursAsync_OfSomeQuestions_GivesThePairsOfWhichTheyAreThePart()
    {
        var graph = await NewGraphAsync();
        var claims = new[] { Some.Claim(), Some.Claim(about: Some.About with { Where = "syria" }), Some.Claim(about: Some.About with { By = "sdf" }) };
        var (town, country, named) = (Some.Question(claims[0]).Id, Some.Question(claims[1]).Id, Some.Question(claims[2]).Id);
        Neighbour[] pairs = [new(town, country, Aspect.Where, 2), new(named, town, Aspect.By, 1)];
        await new Batch(claims) { Neighbours = pairs }.CommitAsync(graph, Stop);

        (await graph.ReadNeighboursAsync([town, named], Stop)).ShouldBe(pairs, ignoreOrder: true);
        (await graph.ReadNeighboursAsync([town], Stop)).ShouldBe(pairs[..1]);
        (await graph.ReadNeighboursAsync([country, Some.Id("unknown")], Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadRejectionsAsync_OfALoad_GivesAllInTheOrderOfTheirLines()
    {
        var graph = await NewGraphAsync();
        var load = Some.Load(books: new Books(3, 0, 3, 0, 0, 3));
        var rejections = new[] { Some.Rejection("{", 5), Some.Rejection("{", 2), Some.Rejection("[", 3, member: "value.max") };
        await new Batch
        {
            Load = load,
            Rejections = rejections,
            OtherLoads = [new(Some.Load("load-2", new Books(1, 0, 1, 0, 0, 1)), [Some.Rejection("{", 9)])],
        }.CommitAsync(graph, Stop);

        (await graph.ReadRejectionsAsync(load.Id, Stop).ToListAsync(Stop)).ShouldBe([.. new[] { rejections[1], rejections[2], rejections[0] }.Select(RejectionView.Of)]);
        (await graph.ReadRejectionsAsync(Some.Id("unknown"), Stop).ToListAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Export_OfEveryFormat_IsThatOfTheReferenceToTheByte()
    {
        var graph = await NewGraphAsync();
        var reference = new InMemoryGraph();
        foreach (var target in new[] { graph, reference }) await HardWorld.WriteAsync(target, Stop);

        (await Exports.GraphMlAsync(graph)).ShouldBe(await Exports.GraphMlAsync(reference));
        (await Exports.CypherAsync(graph)).ShouldBe(await Exports.CypherAsync(reference));
        (await Exports.CsvAsync(graph)).ShouldBe(await Exports.CsvAsync(reference));
    }
}
