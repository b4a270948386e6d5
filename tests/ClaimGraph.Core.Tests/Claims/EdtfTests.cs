using ClaimGraph.Claims;
using ClaimGraph.Tests.Reading;
using CsCheck;

namespace ClaimGraph.Tests.Claims;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2019-02-09", "2019-02-09T00:00:00", "2019-02-10T00:00:00")]
    [InlineData("2019-02", "2019-02-01T00:00:00", "2019-03-01T00:00:00")]
    [InlineData("2019", "2019-01-01T00:00:00", "2020-01-01T00:00:00")]
    [InlineData("201X", "2010-01-01T00:00:00", "2020-01-01T00:00:00")]
    [InlineData("20XX", "2000-01-01T00:00:00", "2100-01-01T00:00:00")]
    [InlineData("2019-XX", "2019-01-01T00:00:00", "2020-01-01T00:00:00")]
    [InlineData("2019-XX-XX", "2019-01-01T00:00:00", "2020-01-01T00:00:00")]
    [InlineData("2019-02-XX", "2019-02-01T00:00:00", "2019-03-01T00:00:00")]
    [InlineData("2020-02-29", "2020-02-29T00:00:00", "2020-03-01T00:00:00")]
    [InlineData("2000-02-29", "2000-02-29T00:00:00", "2000-03-01T00:00:00")]
    [InlineData("2018-10/2018-12", "2018-10-01T00:00:00", "2019-01-01T00:00:00")]
    [InlineData("2018-10-05/2018", "2018-10-05T00:00:00", "2019-01-01T00:00:00")]
    [InlineData("2011-12-01T15:05", "2011-12-01T15:05:00", "2011-12-01T15:06:00")]
    [InlineData("2011-12-01T15:05Z", "2011-12-01T15:05:00", "2011-12-01T15:06:00")]
    [InlineData("2011-12-01T15:05:30", "2011-12-01T15:05:30", "2011-12-01T15:05:31")]
    [InlineData("2011-12-01T00:30+03:00", "2011-11-30T21:30:00", "2011-11-30T21:31:00")]
    [InlineData("2011-12-31T23:30-02:30", "2012-01-01T02:00:00", "2012-01-01T02:01:00")]
    [InlineData("2011-12-01T15:05+03", "2011-12-01T12:05:00", "2011-12-01T12:06:00")]
    [InlineData("2011-12-01T15:05/2011-12-01T16:00", "2011-12-01T15:05:00", "2011-12-01T16:01:00")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00", "0001-01-02T00:00:00")]
    [InlineData("9999-12-30", "9999-12-30T00:00:00", "9999-12-31T00:00:00")]
    public void TryParse_Date_GivesItsFirstSecondAndTheOneAfterItsLast(string text, string start, string end)
    {
        var span = DateSpan.Parse(text);
        span.Start!.Value.ToString("s", null).ShouldBe(start);
        span.End!.Value.ToString("s", null).ShouldBe(end);
        span.Approximate.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2019-02~", "2019-02~")]
    [InlineData("2019-02?", "2019-02~")]
    [InlineData("2019-02%", "2019-02~")]
    [InlineData("2019-02-09T15:05~", "2019-02-09T15:05~")]
    [InlineData("2018-10~/2018-12", "2018-10~/2018-12~")]
    [InlineData("2018-10/2018-12?", "2018-10~/2018-12~")]
    [InlineData("../2019-03-02~", "../2019-03-02~")]
    [InlineData("2019-03-02~/", "2019-03-02~/..")]
    public void TryParse_Qualifier_IsApproximate(string text, string canonical)
    {
        DateSpan.Parse(text).Approximate.ShouldBeTrue();
        DateSpan.Parse(text).ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("2019-02-01/2019-02-28", "2019-02")]
    [InlineData("2019-01/2019-12", "2019")]
    [InlineData("2019-01-01/2020-12-31", "2019/2020")]
    [InlineData("2019-02-20/2019-02-27", "2019-02-20/2019-02-27")]
    [InlineData("2019-02-09/2019-02-09", "2019-02-09")]
    [InlineData("2019-01-01/..", "2019-01-01/..")]
    [InlineData("/2019-03-02", "../2019-03-02")]
    [InlineData("2019-02-09T15:05Z", "2019-02-09T15:05")]
    [InlineData("2019-02-09T15:05:00/2019-02-09T15:05:59", "2019-02-09T15:05")]
    [InlineData("2019-02-09T00:00", "2019-02-09T00:00")]
    [InlineData("2019-02-09T23:59", "2019-02-09T23:59")]
    [InlineData("2019-02-09T00:00:00", "2019-02-09T00:00:00")]
    [InlineData("2019-02-09T23:59:59", "2019-02-09T23:59:59")]
    [InlineData("2019-02-09T12:00:59", "2019-02-09T12:00:59")]
    [InlineData("2019-02-09/2019-02-10T12:00", "2019-02-09/2019-02-10T12:00")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("9999-12", "9999-12")]
    [InlineData("9999", "9999")]
    [InlineData("2019-05/9999", "2019-05/9999-12")]
    [InlineData("9999-12-31T23:59:59", "9999-12-31T23:59:59")]
    [InlineData("../9999", "../9999-12-31")]
    [InlineData("0001", "0001")]
    [InlineData("00XX", null)]
    [InlineData("XXXX", "XXXX")]
    [InlineData("0001/9999", "XXXX")]
    [InlineData("0001~/9999", "0001~/9999~")]
    public void Format_Span_IsTheShortestThatReadsBack(string text, string? canonical)
    {
        if (canonical is null)
        {
            Edtf.TryParse(text, out _, out _).ShouldBeFalse();
            return;
        }

        var span = DateSpan.Parse(text);
        span.ToString().ShouldBe(canonical);
        DateSpan.Parse(canonical).ShouldBe(span);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2019-02-30")]
    [InlineData("2019-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-01-00")]
    [InlineData("2019-04-31")]
    [InlineData("0000")]
    [InlineData("-0500")]
    [InlineData("10000")]
    [InlineData("Y17000")]
    [InlineData("19")]
    [InlineData("2019-2")]
    [InlineData("2019-2-9")]
    [InlineData("20190209")]
    [InlineData("2019/02/09/1")]
    [InlineData("09.02.2019")]
    [InlineData("2019-02-09 15:05")]
    [InlineData("2019-02-09t15:05")]
    [InlineData("2019-02-09T")]
    [InlineData("2019-02-09T15")]
    [InlineData("2019-02-09T24:00")]
    [InlineData("2019-02-09T15:60")]
    [InlineData("2019-02-09T15:05:60")]
    [InlineData("2019-02-09T15:05:30.5")]
    [InlineData("2019-02-09T15:05+15:00")]
    [InlineData("2019-02-09T15:05+3")]
    [InlineData("2019-02-09T15:05+")]
    [InlineData("2019-02T15:05")]
    [InlineData("2019-XX-09")]
    [InlineData("2X19")]
    [InlineData("XXXX~")]
    [InlineData("XXXX/2019")]
    [InlineData("XXXX-XX")]
    [InlineData("201x")]
    [InlineData("~2019")]
    [InlineData("2019~~")]
    [InlineData("~")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("2019//2020")]
    [InlineData("2019/2020/2021")]
    [InlineData("2019-03/2019-02")]
    [InlineData("2019-02-09T15:05/2019-02-09T15:03")]
    [InlineData("٢٠١٩")]
    [InlineData("２０１９")]
    [InlineData("2019-02-09\n")]
    [InlineData(" 2019")]
    [InlineData("[2019,2020]")]
    [InlineData("2019-21")]
    [InlineData("0001-01-01T00:30+03:00")]
    [InlineData("9999-12-31T23:30-03:00")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("0001-01-01T00:00+00:01")]
    public void TryParse_Nonsense_SaysWhatToDo(string text)
    {
        Edtf.TryParse(text, out var span, out var fault).ShouldBeFalse();
        span.ShouldBeNull();
        fault.ShouldNotBeNullOrEmpty();
        fault.ShouldEndWith(".");
        Should.Throw<FormatException>(() => DateSpan.Parse(text)).Message.ShouldBe(fault);
    }

    [Fact]
    public void TryParse_LongestText_IsBounded()
    {
        Edtf.TryParse(new string('2', Edtf.MaxLength + 1), out _, out var fault).ShouldBeFalse();
        fault.ShouldStartWith("This is not an EDTF date");
        Edtf.TryParse(new string('2', Edtf.MaxLength), out _, out fault).ShouldBeFalse();
        fault!.Length.ShouldBeLessThan(250);
    }

    [Fact]
    public void Format_AnySpan_ReadsBackAsItself() =>
        AnyClaim.Spans.Sample(span => DateSpan.Parse(span.ToString()) == span, iter: 20_000);

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Gen.OneOf("2019", "-", "02", "/", "..", "T", "15:05", "Z", "~", "X", "+03:00", "99", "\u0660", "0001-01-01")
        .Array[0, 12].Select(string.Concat)
        .Sample(text =>
        {
            if (!Edtf.TryParse(text, out var span, out var fault)) return fault.Length > 0;
            return DateSpan.Parse(span.ToString()) == span && span.EndSecond > span.StartSecond;
        }, iter: 50_000);
}
