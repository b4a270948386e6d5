using ClaimGraph.Claims;
using CsCheck;

namespace ClaimGraph.Tests.Claims;

public sealed class ContentHashTests
{
    [Fact]
    public void End_FieldsThatJoinAlike_Differ()
    {
        ContentId[] ids =
        [
            Id("ab", "c"), Id("a", "bc"), Id("abc"), Id("abc", ""), Id("", "abc"), Id("abc", null), Id(null, "abc"), Id(null, null), Id("", ""), Id(""), Id([null]), Id(), Id("a\0b", "c"),
            new ContentHash().Begin("k").Add(1).End(), new ContentHash().Begin("k").Add(1).Add((long?)null).End(), new ContentHash().Begin("j").Add(1).End(),
        ];
        ids.Distinct().Count().ShouldBe(ids.Length);
    }

    [Fact]
    public void End_AnyTwoLists_AreEqualOnlyWhenTheyAre() => Gen.Select(Gen.OneOf("", "a", "b", "ab", "ba").Null().Array[0, 4], Gen.OneOf("", "a", "b", "ab", "ba").Null().Array[0, 4])
        .Sample((left, right) => left.AsSpan().SequenceEqual(right) == (Id(left) == Id(right)), iter: 20_000);

    [Fact]
    public void End_Again_ForgetsTheFieldsBefore()
    {
        var hash = new ContentHash();
        var first = hash.Begin("k").Add("a").End();
        hash.Begin("k").Add("b").End().ShouldNotBe(first);
        hash.Begin("k").Add("a").End().ShouldBe(first);
    }

    [Fact]
    public void End_KnownFields_GiveTheKnownId() => new ContentHash().Begin("kind").Add("أكثر").Add(7).Add((string?)null).End().ToString()
        .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            [4, 0, 0, 0, .. "kind"u8, 8, 0, 0, 0, .. "أكثر"u8, 8, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF])));

    static ContentId Id(params ReadOnlySpan<string?> fields)
    {
        var hash = new ContentHash().Begin("k");
        foreach (var field in fields) hash.Add(field);
        return hash.End();
    }
}
