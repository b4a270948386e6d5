using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Benchmarks;

/// <summary>
/// The yardstick for Neo4j: the finished graph, written as somebody would by hand, UNWIND and MERGE batch by batch. It knows every link
/// beforehand, reads nothing, compares nothing, takes no lock and keeps no ledger.
/// </summary>
sealed class HandWritten(IReadOnlyList<QuestionView> graph)
{
    const int Batch = 1_000;

    static readonly Statement claims = new("bench-claims", """
        UNWIND $rows AS row
        MERGE (o:Outlet {id: row.outlet}) ON CREATE SET o.label = row.outlet
        MERGE (a:Article {id: row.article}) ON CREATE SET a.key = row.key, a.label = row.key, a.language = row.language, a.published = row.published
        MERGE (o)-[:PUBLISHED]->(a)
        MERGE (q:Question {id: row.question}) ON CREATE SET q += row.about
        MERGE (p:Position {id: row.position}) ON CREATE SET p += row.says
        MERGE (p)-[:ANSWERS]->(q)
        MERGE (g:Origin {id: row.origin}) ON CREATE SET g.label = row.originLabel
        MERGE (c:Claim {id: row.id}) SET c += row.claim
        MERGE (a)-[:MAKES]->(c)
        MERGE (c)-[:STATES]->(p)
        MERGE (c)-[:TRACES_TO]->(g)
        FOREACH (speaker IN row.speakers | MERGE (s:Speaker {id: speaker}) ON CREATE SET s.label = speaker MERGE (c)-[:ATTRIBUTED_TO]->(s))
        """);

    static readonly Statement concepts = new("bench-concepts", """
        UNWIND $rows AS row
        MATCH (q:Question {id: row.question})
        MERGE (c:Concept {id: row.concept}) ON CREATE SET c.label = row.concept
        MERGE (q)-[:ABOUT {role: row.role}]->(c)
        """);

    // One statement a verdict: a MERGE whose type is a parameter scans all relationships.
    static Statement Links(Verdict verdict) => new($"bench-links-{verdict}", $$"""
        UNWIND $rows AS row
        MATCH (f:Position {id: row.from})
        MATCH (t:Position {id: row.to})
        MERGE (f)-[r:{{verdict.ToName()}}]->(t)
        SET r += row.says
        """);

    /// <summary>How many claims there are.</summary>
    internal long Claims { get; } = graph.Sum(question => question.Positions.Sum(position => (long)position.Claims.Length));

    /// <summary>Writes everything.</summary>
    internal async Task WriteAsync(INeo4jTransport transport)
    {
        await SendAsync(transport, claims, graph.SelectMany(question => question.Positions.SelectMany(position => position.Claims.Select(sight => Row(question.Question, position.Position, sight)))));
        await SendAsync(transport, concepts, graph.SelectMany(question => Roles(question.Question)));
        foreach (var links in graph.SelectMany(question => question.Links).GroupBy(link => link.Verdict))
            await SendAsync(transport, Links(links.Key), links.Select(Row));
    }

    static async Task SendAsync(INeo4jTransport transport, Statement statement, IEnumerable<Dictionary<string, object?>> rows)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            await using var transaction = await transport.BeginAsync(null, default);
            await transaction.CommitAsync(statement, new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = batch.Cast<object?>().ToList() }, default);
        }
    }

    static Dictionary<string, object?> Row(Question question, Position position, ClaimSight sight) => new(StringComparer.Ordinal)
    {
        ["id"] = sight.Id.ToString(),
        ["outlet"] = sight.Claim.Outlet,
        ["article"] = $"{sight.Claim.Outlet} {sight.Claim.Article.Key}",
        ["key"] = sight.Claim.Article.Key,
        ["language"] = sight.Claim.Article.Language,
        ["published"] = sight.Claim.Article.Published.ToString(),
        ["question"] = question.Id.ToString(),
        ["about"] = About(question),
        ["position"] = position.Id.ToString(),
        ["says"] = Says(position),
        ["origin"] = sight.Origin.Id.ToString(),
        ["originLabel"] = sight.Origin.Label,
        ["speakers"] = sight.Claim.Speaker is { } speaker ? new List<object?> { speaker } : [],
        ["claim"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ref"] = sight.Claim.Ref,
            ["label"] = sight.Claim.Ref,
            ["kind"] = sight.Claim.Kind.ToToken(),
            ["quote"] = sight.Claim.Quote?.Text,
            ["quoteStart"] = sight.Claim.Quote?.Start,
            ["quoteEnd"] = sight.Claim.Quote?.End,
            ["stance"] = sight.Claim.Stance.ToToken(),
            ["speaker"] = sight.Claim.Speaker,
            ["published"] = sight.Claim.Article.Published.ToString(),
            ["asOf"] = sight.Claim.AsOf?.ToString(),
        },
    };

    static Dictionary<string, object?> About(Question question) => new(StringComparer.Ordinal)
    {
        ["label"] = question.Label,
        ["kind"] = question.Kind.ToToken(),
        ["action"] = question.About.Action,
        ["who"] = question.About.Who,
        ["by"] = question.About.By,
        ["to"] = question.About.To,
        ["where"] = question.About.Where,
        ["unit"] = question.About.Unit,
        ["term"] = question.About.Term,
        ["withoutBy"] = question.WithoutBy?.ToString(),
    };

    static Dictionary<string, object?> Says(Position position) => new(StringComparer.Ordinal)
    {
        ["questionId"] = position.QuestionId.ToString(),
        ["label"] = position.Value.ToString(),
        ["kind"] = position.Value.Kind.ToToken(),
        ["min"] = (double?)(position.Value as Quantity)?.Min,
        ["max"] = (double?)(position.Value as Quantity)?.Max,
        ["approximate"] = (position.Value as Quantity)?.Approximate,
        ["when"] = position.When.ToString(),
        ["whenAssumed"] = position.WhenAssumed,
        ["scope"] = position.Scope?.ToToken(),
        ["polarity"] = position.Polarity.ToName(),
        ["firstDay"] = position.FirstDay,
        ["lastDay"] = position.LastDay,
        ["countedFirst"] = position.CountedFirst.ToString(),
        ["countedLast"] = position.CountedLast.ToString(),
        ["publishedFirst"] = position.PublishedFirst.ToString(),
    };

    static IEnumerable<Dictionary<string, object?>> Roles(Question question)
    {
        var about = question.About;
        var roles = new (string Role, string? Concept)[]
        {
            ("action", about.Action), ("who", about.Who), ("by", about.By), ("to", about.To), ("where", about.Where), ("unit", about.Unit), ("term", about.Term),
        };
        return roles.Concat(about.Parties.Select(party => ("parties", (string?)party))).Where(role => role.Item2 is not null)
            .Select(role => new Dictionary<string, object?>(StringComparer.Ordinal) { ["question"] = question.Id.ToString(), ["concept"] = role.Item2, ["role"] = role.Item1 });
    }

    static Dictionary<string, object?> Row(Link link) => new(StringComparer.Ordinal)
    {
        ["from"] = link.From.ToString(),
        ["to"] = link.To.ToString(),
        ["says"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["rule"] = link.Rule,
            ["reason"] = link.Reason,
            ["gap"] = link.Gap,
            ["ratio"] = link.Ratio,
            ["severity"] = link.Severity?.ToName(),
            ["owner"] = link.Owner.ToString(),
        },
    };
}
