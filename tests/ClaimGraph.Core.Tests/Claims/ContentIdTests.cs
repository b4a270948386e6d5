using ClaimGraph.Claims;
using CsCheck;

namespace ClaimGraph.Tests.Claims;

public sealed class ContentIdTests
{
    static readonly Gen<byte[]> bytes = Gen.Byte.Array[ContentId.Size];

    [Fact]
    public void FromBytes_AnyBytes_ComeBack() => bytes.Sample(all =>
        ContentId.FromBytes(all).ToBytes().AsSpan().SequenceEqual(all) && ContentId.Parse(ContentId.FromBytes(all).ToString()) == ContentId.FromBytes(all));

    [Fact]
    public void CompareTo_AnyTwo_OrdersAsTheirBytesDo() => Gen.Select(bytes, bytes).Sample((left, right) =>
        Math.Sign(ContentId.FromBytes(left).CompareTo(ContentId.FromBytes(right))) == Math.Sign(left.AsSpan().SequenceCompareTo(right)));

    [Theory, InlineData(""), InlineData("00"), InlineData("zz00000000000000000000000000000000000000000000000000000000000000")]
    public void TryParse_NoId_IsFalse(string text)
    {
        ContentId.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => ContentId.Parse(text));
    }

    [Fact]
    public void FromBytes_TooFew_Throws() => Should.Throw<ArgumentException>(() => ContentId.FromBytes(new byte[31]));
}
