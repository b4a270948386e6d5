using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Reading;

public sealed class CsvTests
{
    const string Header = "ref,outlet,article.id,article.published,quote.text,quote.start,quote.end,kind,about.action,about.parties,about.term,value.min,value.max,value.approximate,value.date,value.status";
    const string Good = "a-1,paper,17,2019-02-27,words,1,6,quantity,left,,,200,,TRUE,,";
    const string Deal = "a-2,paper,17,2019-02-27,,,,deal,,isis; sdf,exit,,,,,agreed";

    [Fact]
    public void TryRead_Records_AreTheClaimsOfTheSameJsonLines()
    {
        var (lines, count, sha256) = Read($"{Header}\r\n{Good}\r\n{Deal}\r\n");
        var json = Lines.Read(Lines.Utf8(
            """
            {"ref":"a-1","outlet":"paper","article":{"id":"17","published":"2019-02-27"},"quote":{"text":"words","start":1,"end":6},"kind":"quantity","about":{"action":"left"},"value":{"min":200,"approximate":true}}
            {"ref":"a-2","outlet":"paper","article":{"id":"17","published":"2019-02-27"},"kind":"deal","about":{"parties":["isis","sdf"],"term":"exit"},"value":{"status":"agreed"}}
            """)).Lines;
        lines.Select(line => line.Rejection?.Reason).ShouldAllBe(reason => reason == null);
        lines.Select(line => line.Id).ShouldBe(json.Select(line => line.Id));
        lines.Select(line => line.Number).ShouldBe([2, 3]);
        count.ShouldBe(3);
        sha256.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\"a \"\"b\"\", c\"", "a \"b\", c")]
    [InlineData("\"a\nb\r\nc\"", "a\nb\r\nc")]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-5", "-5")]
    [InlineData("\"'\tx\"", "\tx")]
    [InlineData("'  @x", "  @x")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("=1+1", "=1+1")]
    [InlineData(" spaced ", " spaced ")]
    [InlineData("أكثر", "أكثر")]
    public void TryRead_Cell_GivesItsText(string cell, string expected)
    {
        var lines = Read($"{Header}\n{Good.Replace("words", cell, StringComparison.Ordinal)}\n{Deal}").Lines;
        lines.Count.ShouldBe(2);
        lines[0].Claim.ShouldNotBeNull().Quote!.Text.ShouldBe(expected);
        lines[1].Claim.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("200", "many", "value.min", "must be a number, not a text")]
    [InlineData("200", "1 2", "value.min", "must be a number, not a text")]
    [InlineData("200", "NaN", "value.min", "must be a number, not a text")]
    [InlineData("200", "1e400", "value.min", "larger than 10^15")]
    [InlineData("200", "200]", "value.min", "must be a number, not a text")]
    [InlineData("TRUE", "yes", "value.approximate", "must be true or false")]
    [InlineData("2019-02-27", "27.2.2019", "article.published", "not a date of the calendar")]
    [InlineData("paper", "", "outlet", "missing")]
    [InlineData("quantity", "quantities", "kind", "one of")]
    [InlineData("a-1,", "", null, "15 cells, the header 16")]
    [InlineData("words", "wo,rds", null, "17 cells, the header 16")]
    [InlineData("words", "\"wo\"rds", null, "quote stands inside a cell")]
    [InlineData("words", "\"wo\"\"", null, "never closed")]
    public void TryRead_BadRecord_IsRejectedBesideGoodOnes(string piece, string other, string? member, string reason)
    {
        var bad = Good.Replace(piece, other, StringComparison.Ordinal);
        var (lines, count, _) = Read($"{Header}\n{Deal}\n{bad}\n{Good}\n");
        count.ShouldBe(4);
        lines.Select(line => line.Claim is null).ShouldBe([false, true, false]);
        var rejection = lines[1].Rejection.ShouldNotBeNull();
        (rejection.Line, rejection.Offset, rejection.Member).ShouldBe((3, (long)Header.Length + Deal.Length + 2, member));
        rejection.Reason.ShouldContain(reason);
    }

    [Fact]
    public void TryRead_BadCell_StandsAsTextInTheJsonOfTheRejection()
    {
        var raw = Read($"{Header}\n{Good.Replace("200", "many", StringComparison.Ordinal)}\n").Lines[0].Rejection!.Raw;
        Encoding.UTF8.GetString(raw.Span).ShouldContain("\"value\":{\"min\":\"many\",\"approximate\":true}");
        var mended = Encoding.UTF8.GetString(raw.Span).Replace("\"many\"", "200", StringComparison.Ordinal);
        Lines.Read(Lines.Utf8(mended)).Lines[0].Id.ShouldBe(Read($"{Header}\n{Good}").Lines[0].Id);
    }

    [Fact]
    public void TryRead_OneCellTooMany_StandsUnderItsPlaceInTheJsonOfTheRejection()
    {
        var raw = Read($"{Header}\n{Good},stray\n").Lines[0].Rejection!.Raw;
        var mended = Encoding.UTF8.GetString(raw.Span).Replace(",\"cell 17\":\"stray\"", "", StringComparison.Ordinal);
        Lines.Read(Lines.Utf8(mended)).Lines[0].Id.ShouldBe(Read($"{Header}\n{Good}").Lines[0].Id);
    }

    [Theory]
    [InlineData("outlet", "outlets", "did you mean 'outlet'?")]
    [InlineData("about.action", "action", "did you mean 'about.action'?")]
    [InlineData("quote.text", "remarks", "remove the column")]
    [InlineData("quote.text", "outlet", "stands twice")]
    [InlineData("quote.text", "", "no name")]
    [InlineData("quote.text", "\"quo\"te", "quote stands inside a cell")]
    public void TryRead_BadHeader_RejectsEachRecord(string column, string other, string reason)
    {
        var (lines, count, _) = Read($"{Header.Replace(column, other, StringComparison.Ordinal)}\n{Good}\n{Deal}\n\n");
        count.ShouldBe(4);
        lines.Count.ShouldBe(2);
        lines.ShouldAllBe(line => line.Rejection != null && line.Rejection.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void TryRead_Semicolons_SaysToUseCommas() =>
        Read($"{Header.Replace(',', ';')}\n{Good.Replace(',', ';')}\n").Lines.ShouldHaveSingleItem().Rejection!.Reason.ShouldContain("commas");

    [Fact]
    public void TryRead_BomAndSpacesInHeader_AreAllowed() =>
        Read($"\uFEFF{Header.Replace(",", " , ", StringComparison.Ordinal)}\r\n{Good}").Lines.ShouldHaveSingleItem().Claim.ShouldNotBeNull();

    [Fact]
    public void TryRead_InvalidUtf8_RejectsTheRecord()
    {
        byte[] bytes = [.. Lines.Utf8($"{Header}\n{Deal}\n"), 0xC7, 0xE1, .. Lines.Utf8($"{Good}\n{Good}\n")];
        var lines = Lines.Read(bytes, ClaimFileFormat.Csv).Lines;
        lines.Select(line => line.Claim is null).ShouldBe([false, true, false]);
        lines[1].Rejection!.Reason.ShouldContain("not valid UTF-8");
    }

    [Fact]
    public void TryRead_NulInACell_RejectsTheRecord() =>
        Read($"{Header}\n{Good.Replace("words", "wo\0rds", StringComparison.Ordinal)}\n").Lines[0].Rejection!.Reason.ShouldContain("U+0000");

    [Fact]
    public void TryRead_OverlongRecord_IsSkippedInBoundedMemory()
    {
        var options = new ReadingOptions { MaxLineBytes = 1024 };
        var text = $"{Header}\n{new string('x', 3_000_000)}\n{Good}\n\"{new string('y', 3_000_000)}\n{Good}\n";
        var (lines, count, _) = Lines.Read(Lines.Utf8(text), ClaimFileFormat.Csv, options);
        count.ShouldBe(5);
        lines.Select(line => line.Claim is null).ShouldBe([true, false, true, false]);
        lines[0].Rejection!.Raw.Length.ShouldBeLessThanOrEqualTo(Rejection.MaxRaw);
    }

    [Fact]
    public void TryRead_QuoteNeverClosed_CostsItsOwnLineOnly()
    {
        var (lines, count, _) = Read($"{Header}\n\"{Deal}\n{Good}\n{Deal}\n");
        count.ShouldBe(4);
        lines.Select(line => line.Claim is null).ShouldBe([true, false, false]);
    }

    [Fact]
    public void TryRead_Utf16_IsOneRejection()
    {
        var lines = Lines.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"{Header}\n{Good}\n")], ClaimFileFormat.Csv).Lines;
        lines.ShouldHaveSingleItem().Rejection!.Reason.ShouldContain("save it as UTF-8");
    }

    [Theory, InlineData(""), InlineData(Header), InlineData(Header + "\n\n")]
    public void TryRead_NoRecords_IsTheEnd(string text) => Read(text).Lines.ShouldBeEmpty();

    [Fact]
    public void TryRead_BytesInSmallPieces_ReadAlike()
    {
        var text = $"{Header}\r\n{Good.Replace("words", "\"a\"\"\nb\"", StringComparison.Ordinal)}\r\n{Deal}\r\n";
        foreach (var step in Enumerable.Range(1, 9))
        {
            using var stream = new PipeStream(Lines.Utf8(text), step);
            Lines.Read(stream, ClaimFileFormat.Csv).Lines.Select(line => line.Id).ShouldBe(Read(text).Lines.Select(line => line.Id));
        }
    }

    static (List<ReadLine> Lines, long Count, string? Sha256) Read(string text) => Lines.Read(Lines.Utf8(text), ClaimFileFormat.Csv);
}
