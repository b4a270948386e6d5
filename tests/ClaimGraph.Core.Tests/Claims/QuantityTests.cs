using System.Globalization;
using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Claims;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(null, null, "needs 'min', 'max' or both")]
    [InlineData("-1", null, "never negative")]
    [InlineData("0", "-0.01", "never negative")]
    [InlineData("2", "1", "'min' 2 lies above 'max' 1")]
    [InlineData("1000000000000001", null, "at most 10^15")]
    [InlineData(null, "79228162514264337593543950335", "at most 10^15")]
    [InlineData("1.234567890123456", null, "15 significant digits")]
    [InlineData("123456789.1234567", null, "15 significant digits")]
    [InlineData("0.0000000000000001", null, "15 decimal places")]
    public void Fault_Wrong_SaysSo(string? min, string? max, string fault)
    {
        Quantity.Fault(Number(min), Number(max)).ShouldNotBeNull().ShouldContain(fault);
        Should.Throw<ArgumentException>(() => new Quantity(Number(min), Number(max), approximate: false));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("999999999999999", null)]
    [InlineData("123456789012345", null)]
    [InlineData("0.00000000000001", null)]
    [InlineData("12345678901234.5", null)]
    [InlineData(null, "0.1")]
    [InlineData("1.0000000000000000000000000000", null)]
    public void Fault_Right_IsNull(string? min, string? max) => Quantity.Fault(Number(min), Number(max)).ShouldBeNull();

    [Theory]
    [InlineData("40.00", "40")]
    [InlineData("40.50", "40.5")]
    [InlineData("0.000", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    public void Min_TrailingZeros_AreGone(string given, string kept)
    {
        var quantity = new Quantity(Number(given), null, approximate: false);
        quantity.Min!.Value.ToString(CultureInfo.InvariantCulture).ShouldBe(kept);
        Id(quantity).ShouldBe(Id(new Quantity(Number(kept), null, approximate: false)));
    }

    [Theory]
    [InlineData("40", "40", false, "40")]
    [InlineData("100", "999", true, "about 100 to 999")]
    [InlineData("2000", null, false, "at least 2,000")]
    [InlineData(null, "60", true, "about at most 60")]
    [InlineData("0.5", "0.5", false, "0.5")]
    public void ToString_Quantity_ReadsAsWords(string? min, string? max, bool approximate, string words) =>
        new Quantity(Number(min), Number(max), approximate).ToString().ShouldBe(words);

    static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    static ContentId Id(Quantity value) => new Claim("o", new Article("a", null, null, DateSpan.Parse("2019"), null), new About { Action = "x" }, value).ComputeId(new ContentHash());
}
