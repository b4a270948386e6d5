using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Claims;

public sealed class TokensTests
{
    [Fact]
    public void ToToken_EveryWord_ReadsBack()
    {
        foreach (var kind in Enum.GetValues<ClaimKind>()) (Tokens.TryParse(kind.ToToken(), out ClaimKind back), back).ShouldBe((true, kind));
        foreach (var stance in Enum.GetValues<Stance>()) (Tokens.TryParse(stance.ToToken(), out Stance back), back).ShouldBe((true, stance));
        foreach (var scope in Enum.GetValues<Scope>()) (Tokens.TryParse(scope.ToToken(), out Scope back), back).ShouldBe((true, scope));
        foreach (var status in Enum.GetValues<DealStatus>()) (Tokens.TryParse(status.ToToken(), out DealStatus back), back).ShouldBe((true, status));
        DealStatus.CarriedOut.ToToken().ShouldBe("carried-out");
    }

    [Theory, InlineData(""), InlineData("Agreed"), InlineData("agreed "), InlineData("0")]
    public void TryParse_OtherWord_IsFalse(string word) => Tokens.TryParse(word, out DealStatus _).ShouldBeFalse();
}
