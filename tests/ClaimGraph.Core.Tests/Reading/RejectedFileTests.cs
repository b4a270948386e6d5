using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Reading;

public sealed class RejectedFileTests
{
    [Fact]
    public void Write_Rejections_LoadAgainWhenMended()
    {
        var bad = Lines.With("\"min\":200", "\"min\":\"200\"");
        var rejections = Lines.Read(Lines.Utf8($"{bad}\n{Lines.Date}\n{bad}\n")).Lines.Where(line => line.Rejection is not null).Select(line => line.Rejection!);
        var text = Write([.. rejections]);
        text.Split('\n')[0].ShouldBe("# claims:1 (byte 0) value.min: 'value.min' must be a number, not a text: mend it.");
        var mended = Lines.Read(Lines.Utf8(text.Replace("\"200\"", "200", StringComparison.Ordinal)));
        mended.Count.ShouldBe(4);
        mended.Lines.Count.ShouldBe(2);
        mended.Lines.ShouldAllBe(line => line.Claim != null);
    }

    [Fact]
    public void Write_BytesThatAreNoText_AreWrittenAllTheSame()
    {
        using var stream = new MemoryStream();
        using (var file = new RejectedFile(stream)) file.Write(new Rejection("f", 1, 0, null, "No.", new byte[] { 0xFF, 0x00, 0x0A, 0xFE }));
        stream.ToArray().ShouldBe([.. Lines.Utf8("# f:1 (byte 0): No.\n"), 0xFF, 0x00, (byte)' ', 0xFE, (byte)'\n']);
    }

    [Fact]
    public void Write_HostileNames_StayOnTheCommentLine()
    {
        var text = Write([new Rejection("a\nb\u001b[2J", 1, 0, "m\r\u202e", "One.\nTwo.", Lines.Utf8("raw"))]);
        text.ShouldBe("# a\\u000Ab\\u001B[2J:1 (byte 0) m\\u000D\\u202E: One.\\u000ATwo.\nraw\n");
    }

    [Fact]
    public void Write_CutLine_SaysSo() =>
        Write([new Rejection("f", 1, 7, null, "Too long.", new byte[Rejection.MaxRaw])]).ShouldStartWith("# f:1 (byte 7): Too long. (Only the beginning");

    static string Write(Rejection[] rejections)
    {
        using var stream = new MemoryStream();
        using (var file = new RejectedFile(stream))
        {
            foreach (var rejection in rejections) file.Write(rejection);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
