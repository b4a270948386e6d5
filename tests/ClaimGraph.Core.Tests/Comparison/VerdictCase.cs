using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Comparison;

/// <summary>A row of the verdict tables: two claims that differ in little, and what holds between them.</summary>
sealed class VerdictCase
{
    readonly JsonObject row;
    readonly string kind;

    VerdictCase(string table, JsonObject row)
    {
        this.row = row;
        Table = table;
        kind = Text("kind") ?? table switch { "dates" => "date", "deals" => "deal", _ => "quantity" };
    }

    internal string Table { get; }

    internal string Name => Text("case")!;

    internal string Verdict => Text("verdict")!;

    internal string? Rule => Text("rule");

    internal string? Severity => Text("severity");

    internal string? From => Text("from");

    internal Claim A => Read("a", "syria-tv");

    internal Claim B => Read("b", "enab-baladi");

    internal static IEnumerable<VerdictCase> All() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Comparison", "Cases"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select(line => new VerdictCase(Path.GetFileNameWithoutExtension(file), JsonNode.Parse(line)!.AsObject())));

    string? Text(string member) => row[member]?.GetValue<string>();

    Claim Read(string side, string outlet)
    {
        var line = Line(side, outlet).ToJsonString();
        using var source = new ClaimSource(new MemoryStream(Encoding.UTF8.GetBytes(line)), Name, ClaimFileFormat.JsonLines, new());
        source.TryRead(out var read).ShouldBeTrue();
        return read.Claim ?? throw new InvalidOperationException($"{Name}: {read.Rejection!.Reason} {line}");
    }

    JsonObject Line(string side, string outlet)
    {
        var about = About();
        var claim = new JsonObject { ["outlet"] = outlet, ["kind"] = kind, ["about"] = about };
        var article = new JsonObject { ["id"] = $"of-{outlet}", ["published"] = "2019-03-03" };
        claim["article"] = article;
        foreach (var (member, node) in (row["both"] as JsonObject ?? []).Concat(row[side]!.AsObject()))
        {
            var value = node?.DeepClone();
            switch (member)
            {
                case "when" or "scope" when value is null: about.Remove(member); break;
                case "when" or "scope": about[member] = value; break;
                case "about": foreach (var (part, what) in value!.AsObject()) about[part] = what?.DeepClone(); break;
                case "published": article["published"] = value; break;
                case "article": article["id"] = value; break;
                case "value": claim["value"] = Value(value!.GetValue<string>()); break;
                default: claim[member] = value; break;
            }
        }

        return claim;
    }

    JsonObject About() => JsonNode.Parse(kind switch
    {
        "date" => """{"action":"launched","who":"final-battle","where":"baghouz"}""",
        "deal" => """{"parties":["isis","sdf"],"term":"safe-passage","where":"baghouz","when":"2019-03-01"}""",
        _ => """{"action":"killed","who":"civilians","where":"baghouz","unit":"person","when":"2019-03-01","scope":"incident"}""",
    })!.AsObject();

    JsonObject Value(string text) => kind switch
    {
        "date" => new JsonObject { ["date"] = text },
        "deal" => new JsonObject { ["status"] = text },
        _ => Number(text),
    };

    // "30", "about 30", "20 to 99", "at least 41", "at most 60".
    static JsonObject Number(string text)
    {
        var approximate = text.StartsWith("about ", StringComparison.Ordinal);
        var words = (approximate ? text["about ".Length..] : text).Split(' ');
        var (min, max) = words switch
        {
            ["at", "least", var low] => (low, null),
            ["at", "most", var high] => (null, high),
            [var low, "to", var high] => (low, high),
            _ => (words[0], (string?)words[0]),
        };
        return new JsonObject { ["min"] = Node(min), ["max"] = Node(max), ["approximate"] = approximate };
    }

    static JsonNode? Node(string? number) => number is null ? null : JsonNode.Parse(number);
}
