using System.Text;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Extracting;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Reading;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extracting;

public class FoundWriterTests
{
    static readonly FoundClaims found = new ArticleClaims(ConceptScheme.BuiltIn, TinyExtractor.Extract).Find(
        new ArticleText("The New Arab", new Article("a-1", null, "A \"title\"", DateSpan.Parse("2019-02-27"), "ar"), "قتل 12 شخصا\u202E، ثم 5", "ar"));

    [Fact]
    public void Lines_ReadBack_AreTheSameClaims()
    {
        var bytes = Encoding.UTF8.GetBytes(Write(stream => new FoundLines(stream)));
        using var source = new ClaimSource(new MemoryStream(bytes), "claims.jsonl", ClaimFileFormat.JsonLines, new());
        foreach (var one in found.Claims)
        {
            source.TryRead(out var line).ShouldBeTrue();
            line.Claim.ShouldBe(one.Claim);
        }

        source.TryRead(out _).ShouldBeFalse();
    }

    [Fact]
    public void Text_OfAClaim_NamesValueRuleAndWords() =>
        Write(stream => new FoundText(stream, ConceptScheme.BuiltIn)).ReplaceLineEndings("\n").ShouldStartWith("""
            a-1-01 in the-new-arab, 2019-02-27
               how many civilians killed at baghouz (person)
               12, 2019-02-27 (assumed), incident
               12
                 value.min = 12, by digits: 12

            a-1-02 in the-new-arab
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Json_OfAClaim_HoldsItAsClaimFilesDoAndItsReasons()
    {
        var lines = Write(stream => new FoundJson(stream)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        using var document = JsonDocument.Parse(lines[1]);
        document.RootElement.GetProperty("claim").GetProperty("ref").GetString().ShouldBe("a-1-02");
        document.RootElement.GetProperty("claim").GetProperty("about").GetProperty("who").GetString().ShouldBe("civilians");
        document.RootElement.GetProperty("reasons").GetRawText().ShouldBe("""[{"field":"value.min","value":"5","rule":"digits","text":"5","start":17,"end":18}]""");
    }

    static string Write(Func<Stream, IFoundWriter> begin)
    {
        using var stream = new MemoryStream();
        using (var writer = begin(stream))
        {
            foreach (var one in found.Claims) writer.Write(found.Article, one);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
