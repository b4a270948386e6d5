using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Vocabulary;

public class BuiltInConceptsTests
{
    static readonly ConceptScheme scheme = ConceptScheme.BuiltIn;

    [Fact]
    public void Check_BuiltIn_NoRemarks() => scheme.Check().ShouldBeEmpty();

    [Fact]
    public void PrefLabel_EveryConcept_InArabicAndEnglish() =>
        scheme.Concepts.Where(concept => !concept.PrefLabel.ContainsKey("ar") || !concept.PrefLabel.ContainsKey("en")).ShouldBeEmpty();

    [Fact]
    public void Id_EveryConcept_LowerCaseWordsJoinedByHyphens() =>
        scheme.Concepts.Where(concept => !concept.Id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')).ShouldBeEmpty();

    [Fact]
    public void Broader_EveryConcept_NeverReachesItself() =>
        scheme.Concepts.Where(concept => scheme.Broader(concept.Id).Contains(concept.Id, StringComparer.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Find_EveryDealStatus_Known() => Tokens.Statuses.ShouldAllBe(status => scheme.Find(status) != null);

    [Fact]
    public void Concepts_EveryType_Present() =>
        scheme.Concepts.Select(concept => concept.Type).Distinct().Order().ShouldBe(Enum.GetValues<ConceptType>());

    [Theory]
    [InlineData("baghouz", "albukamal-district", "deir-ez-zor", "syria")]
    [InlineData("al-hol", "hasakah-governorate", "syria")]
    [InlineData("raqqa", "raqqa-governorate", "syria")]
    [InlineData("isis-held-areas")]
    [InlineData("isis-leaders", "isis-members", "people")]
    [InlineData("isis-suspects", "people")]
    [InlineData("foreign-fighters", "fighters", "people")]
    [InlineData("sdf-commanders", "sdf")]
    [InlineData("nobody-knows-this")]
    public void Broader_Concept_NearestFirst(string id, params string[] broader) => scheme.Broader(id).ShouldBe(broader);

    [Theory]
    [InlineData("evacuated", "freed", true)]
    [InlineData("freed", "evacuated", true)]
    [InlineData("left", "escaped", true)]
    [InlineData("left", "detained", false)]
    [InlineData("killed", "wounded", false)]
    public void Related_Actions_ReadInBothDirections(string a, string b, bool related) =>
        scheme.Related(a).Contains(b, StringComparer.Ordinal).ShouldBe(related);

    [Theory]
    [InlineData("local-activists", true)]
    [InlineData("informed-sources", true)]
    [InlineData("hajin-source", true)]
    [InlineData("unnamed-anything", true)]
    [InlineData("isis-commander-audio", false)]
    [InlineData("surrender-video", false)]
    [InlineData("mustafa-bali", false)]
    [InlineData("nobody-knows-this", false)]
    public void IsUnnamed_Speaker_AsMarked(string speaker, bool unnamed) => scheme.IsUnnamed(speaker).ShouldBe(unnamed);

    [Theory]
    [InlineData("sample-daily", "sample-press-group")]
    [InlineData("sample-weekly", "sample-press-group")]
    [InlineData("sample-wire", "sample-wire")]
    [InlineData("nobody-knows-this", "nobody-knows-this")]
    public void FamilyOf_Outlet_TopmostBroader(string outlet, string family) => scheme.FamilyOf(outlet).ShouldBe(family);

    [Theory]
    [InlineData("baghouz", "ar", "الباغوز")]
    [InlineData("baghouz", "en", "Baghouz")]
    [InlineData("baghouz", "fr", "Baghouz")]
    [InlineData("nobody-knows-this", "en", "nobody-knows-this")]
    public void Label_Language_FallsBackToEnglishThenId(string id, string language, string label) => scheme.Label(id, language).ShouldBe(label);

    [Fact]
    public void Find_EveryConceptOfTheReferenceClaims_Known()
    {
        var file = Repository.Shared("baghouz", "claims.jsonl");
        var named = File.ReadLines(file).SelectMany(NamedConcepts).Distinct(StringComparer.Ordinal).ToList();
        named.Count.ShouldBeGreaterThan(80);
        named.Where(id => scheme.Find(id) is null).ShouldBeEmpty();
    }

    static IEnumerable<string> NamedConcepts(string line)
    {
        using var document = JsonDocument.Parse(line);
        var claim = document.RootElement;
        yield return claim.GetProperty("outlet").GetString()!;
        if (claim.TryGetProperty("speaker", out var speaker)) yield return speaker.GetString()!;
        foreach (var member in claim.GetProperty("about").EnumerateObject())
        {
            if (member.Name is "when" or "scope") continue;
            if (member.Value.ValueKind == JsonValueKind.String) yield return member.Value.GetString()!;
            else foreach (var party in member.Value.EnumerateArray()) yield return party.GetString()!;
        }
    }
}
