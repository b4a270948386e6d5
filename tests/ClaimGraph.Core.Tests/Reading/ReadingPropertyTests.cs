using ClaimGraph.Claims;
using ClaimGraph.Reading;
using CsCheck;

namespace ClaimGraph.Tests.Reading;

public sealed class ReadingPropertyTests
{
    static readonly string[] seeds = [Lines.Quantity, Lines.Date, Lines.Deal, "", "# comment", "{\"outlet\":\"\\ud83d\\ude00\"}", "[[[[", "\"\\u0000\""];

    static readonly string[] csvSeeds =
    [
        "ref,outlet,article.id,article.published,kind,about.action,value.min", "a,paper,17,2019,quantity,left,5", "\"a\",\"pa\"\"per\",17,2019,quantity,left,5", "", "\"", ",,,,,,",
    ];

    static Gen<byte[]> Files(string[] lines) =>
        from chosen in Gen.OneOf(lines).Array[1, 8]
        from end in Gen.OneOf("\n", "\r\n")
        from cuts in Gen.Select(Gen.Int[0, 5_000], Gen.Int[0, 40], Gen.Int[0, 5_000]).Array[0, 4]
        from flips in Gen.Select(Gen.Int[0, 5_000], Gen.Byte).Array[0, 6]
        select Mutate(Lines.Utf8(string.Join(end, chosen)), cuts, flips);

    [Fact]
    public void TryRead_AnyBytes_GivesEachLineOneFate() => Files(seeds).Sample(bytes =>
    {
        var (lines, count, sha256) = Lines.Read(bytes);
        CheckBooks(bytes, lines, count, sha256);
        var (again, countAgain, shaAgain) = Lines.Read(bytes, seek: false);
        (countAgain, shaAgain).ShouldBe((count, sha256));
        again.Select(line => (line.Number, line.Id, line.Rejection?.Reason)).ShouldBe(lines.Select(line => (line.Number, line.Id, line.Rejection?.Reason)));
    }, iter: 3_000);

    [Fact]
    public void TryRead_AnyCsv_GivesEachRecordOneFate() => Files(csvSeeds).Sample(bytes =>
    {
        var (lines, count, sha256) = Lines.Read(bytes, ClaimFileFormat.Csv);
        lines.Count.ShouldBeLessThanOrEqualTo((int)count);
        lines.Select(line => line.Number).ShouldBe(lines.Select(line => line.Number).Order().Distinct());
        sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        using var pipe = new PipeStream(bytes, 3);
        Lines.Read(pipe, ClaimFileFormat.Csv).Lines.Select(line => (line.Number, line.Id)).ShouldBe(lines.Select(line => (line.Number, line.Id)));
    }, iter: 2_000);

    [Fact]
    public void Write_AnyClaim_ReadsBackWithTheSameId() => AnyClaim.All.Sample(claim =>
    {
        using var stream = new MemoryStream();
        using (var writer = new ClaimWriter(stream)) writer.Write(claim);
        var line = Lines.Read(stream.ToArray()).Lines.ShouldHaveSingleItem();
        line.Rejection?.Reason.ShouldBeNull();
        line.Id.ShouldBe(claim.ComputeId(new ContentHash()));
        line.Claim.ShouldBe(claim);
    }, iter: 2_000);

    static void CheckBooks(byte[] bytes, List<ReadLine> lines, long count, string? sha256)
    {
        sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        var isText = lines is not [{ Rejection.Reason: var reason }] || !reason.StartsWith("The file is ", StringComparison.Ordinal);
        if (!isText) return;
        var blank = 0;
        var all = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var parts = System.Text.Encoding.Latin1.GetString(all).Split('\n');
        var total = parts[^1].Length == 0 ? parts.Length - 1 : parts.Length;
        foreach (var part in parts[..total])
        {
            var text = part.TrimStart(' ', '\t', '\r');
            if (text.Length == 0 || text[0] == '#') blank++;
        }

        count.ShouldBe(total);
        lines.Count.ShouldBe(total - blank);
    }

    static byte[] Mutate(byte[] bytes, (int From, int Length, int To)[] cuts, (int Place, byte Value)[] flips)
    {
        var mutated = bytes.ToList();
        foreach (var (from, length, to) in cuts)
        {
            if (mutated.Count == 0) break;
            var start = from % mutated.Count;
            var piece = mutated.GetRange(start, Math.Min(length, mutated.Count - start));
            if (to % 2 == 0) mutated.RemoveRange(start, piece.Count);
            mutated.InsertRange(mutated.Count == 0 ? 0 : to % mutated.Count, piece);
            if (to % 3 == 0) mutated.RemoveRange(mutated.Count / 2, mutated.Count / 8);
        }

        foreach (var (place, value) in flips)
        {
            if (mutated.Count > 0) mutated[place % mutated.Count] = value;
        }

        return [.. mutated];
    }
}
