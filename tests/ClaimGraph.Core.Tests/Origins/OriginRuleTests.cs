using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Origins;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Origins;

public class OriginRuleTests
{
    [Theory]
    [InlineData("one named speaker in two outlets is one origin", "sana", "mustafa-bali", "syria-tv", "mustafa-bali", true)]
    [InlineData("two named speakers in one outlet are two", "sana", "mustafa-bali", "sana", "adnan-afrin", false)]
    [InlineData("a source that nobody can name never joins two outlets", "sana", "unnamed-sources", "syria-tv", "unnamed-sources", false)]
    [InlineData("a source that nobody can name is as good as its outlet", "sana", "unnamed-sources", "sana", null, true)]
    [InlineData("eyewitnesses of two outlets are two origins", "sana", "eyewitnesses", "syria-tv", "eyewitnesses", false)]
    [InlineData("an outlet family is one origin", "al-araby-tv", null, "the-new-arab", null, true)]
    [InlineData("two outlets that speak themselves are two origins", "sana", null, "syria-tv", null, false)]
    [InlineData("to quote an outlet is to repeat it", "sana", "syria-tv", "syria-tv", null, true)]
    [InlineData("to quote an outlet of a family is to repeat the family", "sana", "the-new-arab", "al-araby-tv", null, true)]
    [InlineData("a speaker and the outlet that quotes him are two origins", "sana", "mustafa-bali", "sana", null, false)]
    public void Of_TwoClaims_ShareAnOriginOrNot(string because, string outletA, string? speakerA, string outletB, string? speakerB, bool shared)
    {
        var (a, b) = (Origin(outletA, speakerA, 30), Origin(outletB, speakerB, 30));
        (a.Id == b.Id).ShouldBe(shared, because);
        if (shared) a.Label.ShouldBe(b.Label);
    }

    [Fact]
    public void Of_OneSpeakerWithTwoNumbers_IsTwoOrigins() =>
        Origin("sana", "mustafa-bali", 30).Id.ShouldNotBe(Origin("sana", "mustafa-bali", 31).Id);

    static Origin Origin(string outlet, string? speaker, int value)
    {
        var scheme = ConceptScheme.BuiltIn;
        var about = new About { Action = "killed", Who = "civilians" };
        var claim = new Claim(outlet, new Article("a", null, null, DateSpan.Parse("2019-03-01"), null), about, new Quantity(value, value, approximate: false)) { Speaker = speaker };
        var position = Position.Of(claim, new Question(claim.Kind, about), scheme.IsUnnamed);
        var rule = new OriginRule(scheme.IsUnnamed, scheme.FamilyOf, named => scheme.Find(named)?.Type == ConceptType.Outlet);
        return rule.Of(claim, position.Id, new ContentHash());
    }
}
