using System.Text;
using ClaimGraph.Reading;

namespace ClaimGraph.Tests.Reading;

/// <summary>Claim lines to read, and the reading of them.</summary>
static class Lines
{
    public const string Quantity =
        """{"ref":"a-1","outlet":"paper","article":{"id":"17","url":null,"title":"T","published":"2019-02-27","language":"en"},"quote":{"text":"more than 200","start":3,"end":16},"speaker":"activists","stance":"asserts","kind":"quantity","about":{"action":"surrendered","who":"members","to":"coalition","where":"town","unit":"person","scope":"total","when":"2019-02-20/2019-02-27"},"value":{"min":200,"max":null,"approximate":false},"asOf":"2019-02-27"}""";

    public const string Date =
        """{"outlet":"paper","article":{"url":"https://paper.example/18","published":"2019-03-02"},"kind":"date","about":{"action":"launched","who":"battle"},"value":{"date":"2019-02-09"}}""";

    public const string Deal =
        """{"outlet":"paper","article":{"id":"19","published":"2019-02"},"kind":"deal","about":{"parties":["b","a"],"term":"safe-passage"},"value":{"status":"agreed"}}""";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A valid line with one piece replaced.</summary>
    public static string With(string piece, string other)
    {
        Quantity.ShouldContain(piece);
        return Quantity.Replace(piece, other, StringComparison.Ordinal);
    }

    public static (List<ReadLine> Lines, long Count, string? Sha256) Read(
        byte[] bytes, ClaimFileFormat format = ClaimFileFormat.JsonLines, ReadingOptions? options = null, bool seek = true)
    {
        using var stream = seek ? new MemoryStream(bytes) : new PipeStream(bytes);
        return Read(stream, format, options);
    }

    public static (List<ReadLine> Lines, long Count, string? Sha256) Read(
        Stream stream, ClaimFileFormat format = ClaimFileFormat.JsonLines, ReadingOptions? options = null)
    {
        using var source = new ClaimSource(stream, "claims", format, options ?? new ReadingOptions());
        var lines = new List<ReadLine>();
        while (source.TryRead(out var line))
        {
            (line.Claim is null).ShouldNotBe(line.Rejection is null);
            source.Lines.ShouldBe(line.Number);
            lines.Add(line);
        }

        return (lines, source.Lines, source.Sha256);
    }

    /// <summary>The one rejection of a bad line that stands between two good ones, both of which load.</summary>
    public static ClaimGraph.Claims.Rejection RejectBetween(byte[] bad, ReadingOptions? options = null)
    {
        var (lines, count, _) = Read([.. Utf8($"{Date}\n"), .. bad, .. Utf8($"\n{Deal}\n")], options: options);
        count.ShouldBe(3);
        lines.Count.ShouldBe(3);
        lines[0].Claim.ShouldNotBeNull();
        lines[2].Claim.ShouldNotBeNull();
        var rejection = lines[1].Rejection.ShouldNotBeNull();
        (rejection.File, rejection.Line, rejection.Offset).ShouldBe(("claims", 2L, (long)Date.Length + 1));
        rejection.Raw.ToArray().ShouldBe(bad[..Math.Min(bad.Length, ClaimGraph.Claims.Rejection.MaxRaw)]);
        return rejection;
    }
}
