using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Tests.Claims;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(DateSpan.OpenStart, DateSpan.OpenEnd)]
    public void FromSeconds_NoSecondOrNoEnd_Throws(long start, long end) => Should.Throw<ArgumentException>(() => DateSpan.FromSeconds(start, end));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, 315_537_897_601)]
    public void FromSeconds_OutsideTheCalendar_Throws(long start, long end) => Should.Throw<ArgumentException>(() => DateSpan.FromSeconds(start, end));

    [Fact]
    public void FromDays_LastBeforeFirst_Throws() =>
        Should.Throw<ArgumentException>(() => DateSpan.FromDays(new LocalDate(2019, 2, 2), new LocalDate(2019, 2, 1)));

    [Fact]
    public void FromDays_BothEnds_LieInside() =>
        DateSpan.FromDays(new LocalDate(2019, 2, 1), new LocalDate(2019, 2, 28)).ShouldBe(DateSpan.Parse("2019-02"));

    [Theory]
    [InlineData("2019-02", "2019-02-09", true)]
    [InlineData("2019-02", "2019-02", true)]
    [InlineData("2019-02", "2019-02-28/2019-03-01", false)]
    [InlineData("../2019-02", "2019-02-28", true)]
    [InlineData("../2019-02", "../2019-02-27", true)]
    [InlineData("2019-02", "../2019-02-27", false)]
    public void Contains_Other_NeedsEverySecond(string whole, string part, bool contains) =>
        DateSpan.Parse(whole).Contains(DateSpan.Parse(part)).ShouldBe(contains);

    [Theory]
    [InlineData("2019-02-09", "2019-02-10", false, true)]
    [InlineData("2019-02-09/2019-02-10", "2019-02-10", true, false)]
    [InlineData("2019-02/..", "../2019-02-01", true, false)]
    [InlineData("../2019-01", "2019-02/..", false, true)]
    public void Overlaps_Touching_SharesNoSecond(string left, string right, bool overlaps, bool isBefore)
    {
        DateSpan.Parse(left).Overlaps(DateSpan.Parse(right)).ShouldBe(overlaps);
        DateSpan.Parse(right).Overlaps(DateSpan.Parse(left)).ShouldBe(overlaps);
        DateSpan.Parse(left).IsBefore(DateSpan.Parse(right)).ShouldBe(isBefore);
    }

    [Theory]
    [InlineData("2019-02-09T15:05", "2019-02-09")]
    [InlineData("2019-02-09T23:59/2019-02-10T00:00", "2019-02-09/2019-02-10")]
    [InlineData("2019-02", "2019-02")]
    [InlineData("../2019-02-09T15:05", "../2019-02-09")]
    [InlineData("2019-02-09T15:05~/..", "2019-02-09~/..")]
    [InlineData("9999-12-31T23:59:59", "9999-12-31")]
    public void WholeDays_Span_TouchesThem(string text, string days) => DateSpan.Parse(text).WholeDays().ToString().ShouldBe(days);

    [Theory]
    [InlineData("0001-01-01", 0, 0)]
    [InlineData("0001-01-01T23:59", 0, 0)]
    [InlineData("2019-02", 737_090, 737_117)]
    [InlineData("9999-12-31", 3_652_058, 3_652_058)]
    [InlineData("../0001-01-02", int.MinValue, 1)]
    [InlineData("0001-01-02/..", 1, int.MaxValue)]
    public void FirstDay_Span_CountsFromYearOne(string text, int first, int last)
    {
        var span = DateSpan.Parse(text);
        (span.FirstDay, span.LastDay).ShouldBe((first, last));
    }

    [Fact]
    public void ToSecond_AndBack_AreInverse()
    {
        foreach (var second in new[] { 0L, 1, 63_000_000_000, 315_537_897_599 }) DateSpan.ToSecond(DateSpan.ToLocal(second)).ShouldBe(second);
    }
}
