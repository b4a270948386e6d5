using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Reading;
using ClaimGraph.Vocabulary;
using CsCheck;

namespace ClaimGraph.Tests.Loading;

/// <summary>The graph does not depend on the way by which the claims came into it.</summary>
public class LoadOrderTests
{
    const int Sets = 250;

    static readonly Gen<ComparisonOptions> options =
        from most in Gen.OneOf(1, 2, 3, 50)
        from horizon in Gen.OneOf(2, 31)
        select new ComparisonOptions { MaxNeighbours = most, HorizonDays = horizon };

    [Fact]
    public async Task Load_AnyOrderAnySplitWithDuplicatesTwice_GivesTheSameReport()
    {
        var cases = Gen.Select(ClaimSets.Lines, Gen.Int[0, 1000], Gen.Int[1, 6], Gen.OneOf(1, 2, 7, 2000), options);
        await cases.SampleAsync(
            async (claims, seed, files, batchSize, options) => await Smallest.CheckAsync(claims, async lines =>
            {
                var plain = new Shelf(options);
                await plain.LoadAsync(2000, lines);

                var tangled = new Shelf(options);
                var doubled = ClaimSets.Shuffle(lines.Concat(lines.Where((_, i) => i % 3 == 0)), seed);
                var result = await tangled.LoadAsync(batchSize, ClaimSets.Cut(doubled, files));
                result.Total.Rejected.ShouldBe(0);
                (await tangled.ReportAsync()).ShouldBe(await plain.ReportAsync());

                var again = await tangled.LoadAsync(7, ClaimSets.Shuffle(lines, seed + 1));
                again.Total.Loaded.ShouldBe(0);
                (await tangled.ReportAsync()).ShouldBe(await plain.ReportAsync());
                result.Files.Concat(again.Files).ShouldAllBe(file => file.Books.Close);
                (await tangled.Graph.AuditAsync(TestContext.Current.CancellationToken)).Holds.ShouldBeTrue();
            }),
            iter: Sets,
            print: one => $"seed {one.Item2}, {one.Item3} files, batches of {one.Item4}, {one.Item5.MaxNeighbours} neighbours, horizon {one.Item5.HorizonDays}");
    }

    [Fact]
    public async Task Load_BatchByBatch_GivesTheLinksOfEverythingAtOnce() =>
        await Gen.Select(ClaimSets.Lines, Gen.OneOf(1, 2, 7), options).SampleAsync(
            async (claims, batchSize, options) => await Smallest.CheckAsync(claims, async lines =>
            {
                var shelf = new Shelf(options);
                await shelf.LoadAsync(batchSize, lines);
                var expected = AtOnce(lines, shelf.Comparer);
                (await shelf.LinksAsync()).ShouldBe(expected);
                expected.Select(link => link.From < link.To ? (link.From, link.To) : (link.To, link.From)).ShouldBeUnique();
            }),
            iter: Sets,
            print: one => $"batches of {one.Item2}, {one.Item3.MaxNeighbours} neighbours, horizon {one.Item3.HorizonDays}");

    [Fact]
    public async Task Load_LinksOfTheGraph_AreThoseThatExplainGives() =>
        await ClaimSets.Lines.SampleAsync(
            async claims => await Smallest.CheckAsync(claims, async lines =>
            {
                var shelf = new Shelf();
                await shelf.LoadAsync(2000, lines);
                var views = await shelf.ViewsAsync();
                var positions = views.SelectMany(view => view.Positions.Select(one => (view.Question, one.Position))).ToDictionary(one => one.Position.Id);
                foreach (var link in views.SelectMany(view => view.Links))
                {
                    var (from, to) = (positions[link.From], positions[link.To]);
                    var explained = shelf.Comparer.Explain(from.Question, from.Position, to.Question, to.Position).Link.ShouldNotBeNull();
                    (explained with { Owner = link.Owner }).ShouldBe(link);
                    link.From.ShouldNotBe(link.To);
                    new[] { link.From, link.To }.ShouldContain(link.Owner);
                }

                // Of updates, wholes and undecided parts only the nearest are kept; of these nothing is left out.
                var linked = views.SelectMany(view => view.Links).SelectMany(link => new[] { (link.From, link.To), (link.To, link.From) }).ToHashSet();
                foreach (var (a, b) in positions.Values.SelectMany(a => positions.Values.Where(b => a.Position.Id < b.Position.Id).Select(b => (a, b))))
                {
                    var explanation = shelf.Comparer.Explain(a.Question, a.Position, b.Question, b.Position);
                    if (explanation.Link is { Verdict: Verdict.ConflictsWith or Verdict.AgreesWith or Verdict.Refines })
                        linked.ShouldContain((a.Position.Id, b.Position.Id), explanation.Summary);
                }
            }),
            iter: Sets,
            print: _ => "");

    [Fact]
    public async Task Load_OneClaimDropped_GivesAnotherReport() =>
        await Gen.Select(ClaimSets.Lines, Gen.Int[0, 1000]).SampleAsync(
            async (claims, seed) => await Smallest.CheckAsync(claims, async lines =>
            {
                var distinct = lines.Distinct(StringComparer.Ordinal).ToArray();
                var (whole, torn) = (new Shelf(), new Shelf());
                await whole.LoadAsync(2000, distinct);
                await torn.LoadAsync(2000, distinct.Where((_, i) => i != seed % distinct.Length).ToArray());
                (await torn.ReportAsync()).ShouldNotBe(await whole.ReportAsync(), StringComparer.Ordinal);
            }),
            iter: 100,
            print: one => $"seed {one.Item2}");

    [Fact]
    public async Task Load_ADealBetweenALongOneAndAnEarlierOneToldLater_GivesTheSameLinks()
    {
        string[] lines = [Deal("broken", "2018", "2019-03-03"), Deal("in-talks", "../2019-03-02", "2019-03-01"), Deal("in-talks", "2019-02-28", "2019-03-01")];
        var nearest = new ComparisonOptions { MaxNeighbours = 1 };
        var (forwards, backwards) = (new Shelf(nearest), new Shelf(nearest));
        await forwards.LoadAsync(1, lines);
        await backwards.LoadAsync(1, lines.Reverse().ToArray());
        (await forwards.LinksAsync()).ShouldBe(await backwards.LinksAsync());

        static string Deal(string status, string when, string published) =>
            $$$"""{"outlet":"sana","article":{"id":"a","published":"{{{published}}}"},"kind":"deal","about":{"parties":["isis","sdf"],"term":"safe-passage","when":"{{{when}}}"},"value":{"status":"{{{status}}}"}}""";
    }

    static IReadOnlyList<Link> AtOnce(string[] lines, Comparer comparer)
    {
        var questions = new Dictionary<ContentId, Question>();
        var positions = new Dictionary<ContentId, Position>();
        using var source = new ClaimSource(Shelf.File("lines", lines).Open(), "lines", ClaimFileFormat.JsonLines, new());
        while (source.TryRead(out var line))
        {
            var question = new Question(line.Claim!.Kind, line.Claim.About);
            var position = Position.Of(line.Claim, question, ConceptScheme.BuiltIn.IsUnnamed);
            questions[question.Id] = question;
            positions[position.Id] = positions.TryGetValue(position.Id, out var known) ? known.Merge(position) : position;
        }

        var neighbours = questions.Values.SelectMany(a => questions.Values.Where(b => a.Id < b.Id).Select(b => comparer.Neighbourhood.Between(a, b)));
        var surroundings = new Surroundings(questions.Values, neighbours.OfType<Neighbour>(), positions.Values);
        return Shelf.InOrder(new Linker(comparer).Link(surroundings, positions.Keys.ToHashSet()));
    }
}
