using System.Text.Json;
using ClaimGraph.Reading;
using NJsonSchema;

namespace ClaimGraph.Tests.Reading;

public sealed class ClaimSchemaTests
{
    // What only the reader can tell: places in the text, duplicates, the calendar, digits, characters.
    static readonly string[] told =
    [
        "wrong type of a text", "wrong type of a number", "wrong type of an object", "wrong type of a flag", "wrong type of a date", "fraction in a place",
        "negative place", "place too large", "unknown member", "unknown nested member", "member in the wrong place", "asOf in value", "member in capitals",
        "missing outlet", "null outlet", "missing published", "missing kind", "empty line object", "wrong kind", "wrong stance", "wrong scope", "wrong status",
        "no parties", "one party twice", "a party that is no text", "a nested party", "an empty party", "negative", "twice the largest", "empty date",
        "long date", "empty id", "long id", "long quote", "a list", "a number",
    ];

    public static TheoryData<string> Told => [.. told];

    [Theory, MemberData(nameof(Told))]
    public async Task ToJson_BadLine_IsRefusedBySchema(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(ClaimSchema.ToJson(), TestContext.Current.CancellationToken);
        schema.Validate(BadLines.All.Single(bad => bad.Name == name).Line).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task ToJson_GoodLines_FitTheSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(ClaimSchema.ToJson(), TestContext.Current.CancellationToken);
        foreach (var line in new[] { Lines.Quantity, Lines.Date, Lines.Deal }) schema.Validate(line).ShouldBeEmpty();
    }

    [Fact]
    public async Task ToJson_BaghouzClaims_FitTheSchema()
    {
        var path = Repository.Shared("baghouz", "claims.jsonl");
        var schema = await JsonSchema.FromJsonAsync(ClaimSchema.ToJson(), TestContext.Current.CancellationToken);
        foreach (var line in await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken)) schema.Validate(line).ShouldBeEmpty();
    }

    [Fact]
    public void ToJson_Examples_AreClaims()
    {
        using var schema = JsonDocument.Parse(ClaimSchema.ToJson());
        var examples = schema.RootElement.GetProperty("examples").EnumerateArray().Select(example => example.GetRawText().ReplaceLineEndings("")).ToList();
        examples.Count.ShouldBe(3);
        Lines.Read(Lines.Utf8(string.Join('\n', examples))).Lines.ShouldAllBe(line => line.Claim != null);
    }

    [Fact]
    public void ToJson_EveryObject_IsClosedAndDescribed()
    {
        using var schema = JsonDocument.Parse(ClaimSchema.ToJson());
        Check(schema.RootElement).ShouldBe(5);
        schema.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
    }

    static int Check(JsonElement element)
    {
        element.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
        if (!element.TryGetProperty("properties", out var members)) return 0;
        element.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        return 1 + members.EnumerateObject().Sum(member => Check(member.Value));
    }
}
