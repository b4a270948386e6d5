using System.Text.Json.Nodes;
using ClaimGraph.Claims;
using CsCheck;

namespace ClaimGraph.Tests.Loading;

/// <summary>Random claim sets about few questions, so that links abound.</summary>
static class ClaimSets
{
    static readonly Gen<string?> abouts = Gen.Frequency(
        (4, Gen.Const("""{"action":"killed","who":"civilians","where":"baghouz","unit":"person"}""")),
        (2, Gen.Const("""{"action":"killed","who":"civilians","where":"albukamal-district","unit":"person"}""")),
        (2, Gen.Const("""{"action":"killed","who":"civilians","where":"deir-ez-zor","unit":"person"}""")),
        (2, Gen.Const("""{"action":"killed","who":"people","where":"baghouz","unit":"person"}""")),
        (1, Gen.Const("""{"action":"killed","who":"journalists","where":"baghouz","unit":"person"}""")),
        (2, Gen.Const("""{"action":"killed","who":"civilians","by":"sdf","where":"baghouz","unit":"person"}""")),
        (1, Gen.Const("""{"action":"killed","who":"civilians","by":"sdf","to":"coalition","where":"baghouz","unit":"person"}""")),
        (1, Gen.Const("""{"action":"killed","who":"civilians","where":"baghouz","unit":"percent"}""")),
        (1, Gen.Const("""{"action":"killed","who":"civilians","where":"albukamal-district","unit":"percent"}""")),
        (2, Gen.Const("""{"action":"died","who":"civilians","where":"baghouz","unit":"person"}"""))).Select(about => (string?)about);

    static readonly Gen<string> quantities = Gen.OneOf(
        """{"min":2,"max":2}""", """{"min":5,"max":5}""", """{"min":30,"max":30}""", """{"min":40,"max":40}""", """{"min":62,"max":62}""",
        """{"min":500,"max":500}""", """{"min":41,"max":null}""", """{"min":null,"max":60}""", """{"min":500,"max":null}""",
        """{"min":20,"max":99,"approximate":true}""", """{"min":100,"max":999,"approximate":true}""",
        """{"min":40,"max":40,"approximate":true}""", """{"min":44,"max":44,"approximate":true}""");

    static readonly Gen<string> days = Gen.OneOf(
        "2019-02-26", "2019-02-27", "2019-02-28", "2019-03-01", "2019-03-02", "2019-03-03", "2019-03-01T10:00", "2019-03-01T18:30", "2019-03-20", "2019-04-10");

    static readonly Gen<string> spans = Gen.OneOf(
        "2019-02", "2019-03", "2019-02~", "2019-02-20/2019-02-27", "2019-02-20/2019-03-02", "2019-02-26/2019-02-28", "../2019-03-02", "2019-03-01/..",
        "2019-02-28/2019-03-01", "2018", "2017-06-01");

    static readonly Gen<string> times = Gen.Frequency((3, days), (2, spans));

    static readonly Gen<string?> scopes = Gen.OneOf<string?>(null, "incident", "incident", "total", "total", "snapshot", "snapshot", "threshold");

    static readonly Gen<string> stances = Gen.Frequency((6, Gen.Const("asserts")), (2, Gen.Const("quotes")), (1, Gen.Const("denies")), (1, Gen.Const("doubts")));

    static readonly Gen<string?> speakers = Gen.OneOf<string?>(null, null, "mustafa-bali", "adnan-afrin", "unnamed-sources");

    static readonly Gen<string> statuses = Gen.OneOf("in-talks", "rumoured", "agreed", "carried-out", "unacknowledged", "denied", "broken");

    static readonly Gen<JsonObject> counts =
        from about in abouts
        from scope in scopes
        from value in quantities
        select Body("quantity", about!, scope, value);

    static readonly Gen<JsonObject> dates =
        from about in Gen.OneOf(
            """{"action":"launched","who":"final-battle","where":"baghouz"}""", """{"action":"launched","who":"final-battle","by":"sdf","where":"baghouz"}""")
        from date in times
        select Body("date", about, null, $$"""{"date":"{{date}}"}""");

    static readonly Gen<JsonObject> deals =
        from parties in Gen.OneOf("""["isis","sdf"]""", """["isis","coalition"]""", """["coalition","sdf"]""")
        from status in statuses
        select Body("deal", $$"""{"parties":{{parties}},"term":"safe-passage","where":"baghouz"}""", null, $$"""{"status":"{{status}}"}""");

    static readonly Gen<string> line =
        from body in Gen.Frequency((6, counts), (2, dates), (2, deals))
        from when in Gen.Frequency((1, Gen.Const((string?)null)), (4, times.Select(time => (string?)time)))
        from asOf in Gen.Frequency((3, Gen.Const((string?)null)), (2, days.Select(time => (string?)time)), (1, Gen.Const((string?)"2019-02")))
        from published in days
        from outlet in Gen.OneOf("syria-tv", "enab-baladi", "sana")
        from article in Gen.Int[1, 4]
        from speaker in speakers
        from stance in stances
        select Finish(body, when, asOf, published, outlet, article, speaker, stance);

    /// <summary>Sets of 5 to 80 claims as JSON lines.</summary>
    internal static Gen<string[]> Lines { get; } = line.Array[5, 80];

    /// <summary>The lines in another order, which follows from the seed.</summary>
    internal static string[] Shuffle(IEnumerable<string> lines, int seed)
    {
        var hash = new ContentHash();
        return [.. lines.Select((line, i) => (Line: line, Key: hash.Begin("shuffle").Add(seed).Add(i).End())).OrderBy(one => one.Key).Select(one => one.Line)];
    }

    /// <summary>The lines cut into so many files.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Cut(string[] lines, int files) =>
        lines.Select((line, i) => (line, i)).GroupBy(one => one.i * files / lines.Length, one => one.line).Select(group => group.ToArray());

    static JsonObject Body(string kind, string about, string? scope, string value)
    {
        var what = JsonNode.Parse(about)!.AsObject();
        if (scope is not null) what["scope"] = scope;
        return new JsonObject { ["kind"] = kind, ["about"] = what, ["value"] = JsonNode.Parse(value) };
    }

    static string Finish(JsonObject body, string? when, string? asOf, string published, string outlet, int article, string? speaker, string stance)
    {
        var claim = body.DeepClone().AsObject();
        if (when is not null) claim["about"]!["when"] = when;
        if (asOf is not null) claim["asOf"] = asOf;
        claim["outlet"] = outlet;
        claim["article"] = new JsonObject { ["id"] = $"article-{article}", ["title"] = article % 2 == 0 ? $"Title of {published}" : null, ["published"] = published };
        if (speaker is not null) claim["speaker"] = speaker;
        claim["stance"] = stance;
        return claim.ToJsonString();
    }
}
