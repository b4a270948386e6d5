using System.Security.Cryptography;
using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Reading;

public sealed class ClaimSourceTests
{
    public static TheoryData<string> BadNames => [.. BadLines.All.Select(bad => bad.Name)];

    [Fact]
    public void TryRead_Quantity_KeepsEveryMember()
    {
        var claim = Lines.Read(Lines.Utf8(Lines.Quantity)).Lines.ShouldHaveSingleItem().Claim.ShouldNotBeNull();
        claim.Ref.ShouldBe("a-1");
        claim.Outlet.ShouldBe("paper");
        claim.Article.ShouldBe(new Article("17", null, "T", DateSpan.Parse("2019-02-27"), "en"));
        claim.Quote.ShouldBe(new Quote("more than 200", 3, 16));
        (claim.Speaker, claim.Stance, claim.Kind).ShouldBe(("activists", Stance.Asserts, ClaimKind.Quantity));
        claim.About.ShouldBe(new About
        {
            Action = "surrendered",
            Who = "members",
            To = "coalition",
            Where = "town",
            Unit = "person",
            Scope = Scope.Total,
            When = DateSpan.Parse("2019-02-20/2019-02-27"),
        });
        claim.Value.ShouldBe(new Quantity(200, null, approximate: false));
        claim.AsOf.ShouldBe(DateSpan.Parse("2019-02-27"));
    }

    [Fact]
    public void TryRead_DateAndDeal_GiveTheirValues()
    {
        var lines = Lines.Read(Lines.Utf8($"{Lines.Date}\n{Lines.Deal}")).Lines;
        lines[0].Claim!.Value.ShouldBe(DateSpan.Parse("2019-02-09"));
        lines[0].Claim!.Article.Key.ShouldBe("https://paper.example/18");
        lines[1].Claim!.Value.ShouldBe(new DealState(DealStatus.Agreed));
        lines[1].Claim!.About.Parties.ShouldBe(["a", "b"]);
        lines[1].Claim!.Stance.ShouldBe(Stance.Asserts);
    }

    [Theory, MemberData(nameof(BadNames))]
    public void TryRead_BadLine_IsRejectedBesideGoodOnes(string name)
    {
        var bad = BadLines.All.Single(bad => bad.Name == name);
        var rejection = Lines.RejectBetween(Lines.Utf8(bad.Line), new ReadingOptions { MaxLineBytes = 1 << 21 });
        rejection.Reason.ShouldContain(bad.Reason);
        (rejection.Member ?? "").ShouldBe(bad.Member);
        rejection.Reason.Length.ShouldBeLessThan(400);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xE2, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xC7, 0xE1 })]
    public void TryRead_InvalidUtf8_IsRejectedWithItsPlace(byte[] invalid)
    {
        var at = Lines.Quantity.IndexOf("more", StringComparison.Ordinal);
        var rejection = Lines.RejectBetween([.. Lines.Utf8(Lines.Quantity[..at]), .. invalid, .. Lines.Utf8(Lines.Quantity[at..])]);
        rejection.Reason.ShouldContain($"Byte {at} of the line is not valid UTF-8");
    }

    [Fact]
    public void TryRead_OneMegabyteOfInvalidUtf8_IsRejected() =>
        Lines.RejectBetween([.. Enumerable.Repeat((byte)'a', 1_000_000), 0xFF]).Reason.ShouldContain("Byte 1000000 ");

    [Theory]
    [InlineData("200", "200")]
    [InlineData("-0", "0")]
    [InlineData("0.0", "0")]
    [InlineData("200.50", "200.5")]
    [InlineData("2e2", "200")]
    [InlineData("2.5E+3", "2500")]
    [InlineData("1e15", "1000000000000000")]
    [InlineData("0.000000000000001", "0.000000000000001")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("200.000000000000000000000000000000000000", "200")]
    [InlineData("20000e-2", "200")]
    [InlineData("0e999999999999", "0")]
    public void TryRead_Number_IsExact(string json, string expected) =>
        Lines.Read(Lines.Utf8(Lines.With("\"min\":200", $"\"min\":{json}"))).Lines[0].Claim.ShouldNotBeNull()
            .Value.ShouldBeOfType<Quantity>().Min!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Theory]
    [InlineData("more\\nthan", "more\nthan")]
    [InlineData("\\u202emore\\u2069", "\u202emore\u2069")]
    [InlineData("\u202emore\u2069", "\u202emore\u2069")]
    [InlineData("\\ud83d\\ude00 \\\"\\/\\\\\\b\\f\\r\\t", "\U0001F600 \"/\\\b\f\r\t")]
    [InlineData("\u2028\uFFFD\uFEFF", "\u2028\uFFFD\uFEFF")]
    [InlineData("\\u0623\\u0643\\u062B\\u0631", "أكثر")]
    public void TryRead_QuoteText_IsKeptUntouched(string json, string expected) =>
        Lines.Read(Lines.Utf8(Lines.With("more than 200", json))).Lines[0].Claim.ShouldNotBeNull().Quote!.Text.ShouldBe(expected);

    [Fact]
    public void TryRead_EscapedNames_ReadAsTheSameClaim()
    {
        var plain = Lines.Read(Lines.Utf8(Lines.Quantity)).Lines[0].Id;
        Lines.Read(Lines.Utf8(Lines.With("\"outlet\":\"paper\"", "\"\\u006futlet\":\"p\\u0061per\""))).Lines[0].Id.ShouldBe(plain);
        Lines.Read(Lines.Utf8($" \t{Lines.With("\"stance\":\"asserts\",", "\"stance\":null,")} \t")).Lines[0].Id.ShouldBe(plain);
        Lines.Read(Lines.Utf8(Lines.With("\"min\":200,\"max\":null", "\"max\":null,\"min\":2.00e2"))).Lines[0].Id.ShouldBe(plain);
    }

    [Fact]
    public void TryRead_ArabicMarksInAnId_AreAllowed() =>
        Lines.Read(Lines.Utf8(Lines.With("\"town\"", "\"\u200f\u200e\u061c\u200c\u200dالباغوز\""))).Lines[0].Claim.ShouldNotBeNull();

    [Theory, InlineData(true), InlineData(false)]
    public void TryRead_BomCrlfBlanksAndComments_CountAndDoNotRead(bool seek)
    {
        var text = $"\uFEFF{Lines.Date}\r\n\r\n  \t\r\n# a comment\r\n   # another\r\n{Lines.Deal}";
        var bytes = Lines.Utf8(text);
        var (lines, count, sha256) = Lines.Read(bytes, seek: seek);
        lines.Select(line => line.Number).ShouldBe([1, 6]);
        lines.ShouldAllBe(line => line.Claim != null);
        count.ShouldBe(6);
        sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void TryRead_Rejection_NamesItsByteOffset()
    {
        var (lines, _, _) = Lines.Read(Lines.Utf8($"\uFEFF\r\n{Lines.Date}\r\nbad\r\n"));
        lines[1].Rejection.ShouldNotBeNull().Offset.ShouldBe(3 + 2 + Lines.Date.Length + 2);
        lines[1].Rejection!.Raw.ToArray().ShouldBe(Lines.Utf8("bad"));
    }

    [Theory, InlineData(""), InlineData("\uFEFF"), InlineData("\n"), InlineData("\n\n\r\n")]
    public void TryRead_NothingInTheFile_IsTheEnd(string text)
    {
        var (lines, count, sha256) = Lines.Read(Lines.Utf8(text));
        lines.ShouldBeEmpty();
        count.ShouldBe(text.Count(letter => letter == '\n'));
        sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Lines.Utf8(text))));
    }

    [Fact]
    public void TryRead_BeforeTheEnd_HasNoHash()
    {
        using var stream = new MemoryStream(Lines.Utf8(Lines.Date));
        using var source = new ClaimSource(stream, "claims", ClaimFileFormat.JsonLines, new ReadingOptions());
        source.TryRead(out _).ShouldBeTrue();
        source.Sha256.ShouldBeNull();
        source.TryRead(out _).ShouldBeFalse();
        source.Sha256.ShouldNotBeNull();
        source.TryRead(out _).ShouldBeFalse();
    }

    [Theory, InlineData("UTF-16 LE"), InlineData("UTF-16 BE"), InlineData("UTF-16 without BOM")]
    public void TryRead_Utf16_IsOneRejection(string name)
    {
        var encoding = new System.Text.UnicodeEncoding(name == "UTF-16 BE", byteOrderMark: !name.EndsWith("BOM", StringComparison.Ordinal));
        var (lines, count, _) = Lines.Read([.. encoding.GetPreamble(), .. encoding.GetBytes($"{Lines.Date}\n{Lines.Deal}\n")]);
        lines.ShouldHaveSingleItem().Rejection.ShouldNotBeNull().Reason.ShouldContain("save it as UTF-8");
        count.ShouldBe(1);
    }

    [Theory, InlineData("\u001F\u008B\u0008", "gzip"), InlineData("PK\u0003\u0004", "ZIP"), InlineData("SQLite format 3\0", "SQLite")]
    public void TryRead_PackedFile_IsOneRejection(string start, string reason)
    {
        byte[] bytes = [.. start.Select(letter => (byte)letter), .. Enumerable.Repeat((byte)'\n', 300_000)];
        Lines.Read(bytes).Lines.ShouldHaveSingleItem().Rejection.ShouldNotBeNull().Reason.ShouldContain(reason);
    }

    [Fact]
    public void TryRead_BinaryFile_GivesEachLineOneFate()
    {
        var bytes = new byte[300_000];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = unchecked((byte)(i * 31 / 7));
        var (lines, count, _) = Lines.Read(bytes);
        lines.ShouldAllBe(line => line.Rejection != null);
        count.ShouldBe(bytes.Count(one => one == '\n') + (bytes[^1] == '\n' ? 0 : 1));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void TryRead_LineOf50Megabytes_IsSkippedInBoundedMemory(bool seek)
    {
        using var stream = new LongLineStream(50_000_000, $"\n{Lines.Date}\n", seek);
        // Of this thread alone: other tests run beside this one.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (lines, count, _) = Lines.Read(stream);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
        count.ShouldBe(2);
        lines[0].Rejection.ShouldNotBeNull().Reason.ShouldContain("longer than 1048576 bytes");
        lines[0].Rejection!.Raw.Length.ShouldBe(Rejection.MaxRaw);
        lines[1].Claim.ShouldNotBeNull();
    }

    [Theory, InlineData(1024, true), InlineData(1025, false)]
    public void TryRead_LongestLine_BelongsToTheLimit(int length, bool isRead)
    {
        var line = $"{Lines.Date}{new string(' ', length - Lines.Date.Length)}";
        var options = new ReadingOptions { MaxLineBytes = 1024 };
        foreach (var end in new[] { "", "\n", "\r\n" })
        {
            (Lines.Read(Lines.Utf8(line + end), options: options).Lines.ShouldHaveSingleItem().Claim is not null).ShouldBe(isRead);
        }
    }

    [Fact]
    public void Constructor_LimitOutOfRange_Throws() => Should.Throw<ArgumentOutOfRangeException>(
        () => new ClaimSource(Stream.Null, "claims", ClaimFileFormat.JsonLines, new ReadingOptions { MaxLineBytes = 10 }));

    [Fact]
    public void TryRead_FileThatGrows_ReadsWholeLinesOrRejects()
    {
        var half = Lines.Utf8(Lines.Deal[..40]);
        using var whole = new GrowingStream(Lines.Utf8($"{Lines.Date}\n"), half, Lines.Utf8($"{Lines.Deal[40..]}\n{Lines.Quantity}\n"));
        Lines.Read(whole).Lines.Count(line => line.Claim is not null).ShouldBe(3);

        using var cut = new GrowingStream(Lines.Utf8($"{Lines.Date}\n"), half);
        var (lines, count, _) = Lines.Read(cut);
        count.ShouldBe(2);
        lines[1].Rejection.ShouldNotBeNull().Reason.ShouldContain("ends in the middle");
    }

    [Fact]
    public void TryRead_ManyBlocks_ComeInOrder()
    {
        var text = string.Concat(Enumerable.Range(1, 5_000).Select(i => $"{Lines.With("a-1", $"a-{i}")}\n"));
        var (lines, count, _) = Lines.Read(Lines.Utf8(text));
        count.ShouldBe(5_000);
        lines.Select(line => line.Claim!.Ref).ShouldBe(Enumerable.Range(1, 5_000).Select(i => $"a-{i}"));
        Lines.Read(Lines.Utf8(text), seek: false).Lines.Select(line => line.Id).ShouldBe(lines.Select(line => line.Id));
    }

    [Fact]
    public void TryRead_StreamThatBreaks_Throws()
    {
        using var stream = new LongLineStream(10, "\n", canSeek: false) { Breaks = true };
        Should.Throw<IOException>(() => Lines.Read(stream));
    }

    [Fact]
    public void TryRead_BaghouzClaims_AllLoad()
    {
        var path = Repository.Shared("baghouz", "claims.jsonl");
        using var stream = File.OpenRead(path);
        var (lines, count, _) = Lines.Read(stream);
        count.ShouldBe(61);
        lines.ShouldAllBe(line => line.Claim != null);
        lines.Select(line => line.Id).Distinct().Count().ShouldBe(61);
    }
}
