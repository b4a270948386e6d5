using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ClaimGraph.Reading;

namespace ClaimGraph.Benchmarks;

/// <summary>Reading and checking claims, against a bare walk over the tokens of the same bytes on one thread.</summary>
static class ReadBench
{
    const int Rounds = 5;

    internal static IEnumerable<Figure> Run(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var (lines, megabytes) = (0L, bytes.Length / 1e6);
        var (read, walk, ratio) = Measure.InTurn(Rounds, () => lines = Read(bytes, withIds: false), () => Walk(bytes));
        var hash = Measure.Median(Enumerable.Range(0, Rounds).Select(_ => Measure.Seconds(() => SHA256.HashData(bytes))));
        yield return Figure.AtLeast(
            "read and validate",
            Say($"{megabytes / read:0} MB/s, {lines / read:#,##0} claims/s"),
            Say($"bare walk {megabytes / walk:0} MB/s"),
            1 / ratio,
            0.4);
        var (identified, _, _) = Measure.InTurn(Rounds, () => Read(bytes, withIds: true), () => Walk(bytes));
        yield return Figure.Plain("the same with ids and file hash", Say($"{megabytes / identified:0} MB/s"));
        yield return Figure.Plain("SHA-256 over the same bytes", Say($"{megabytes / hash:0} MB/s"));
    }

    static long Read(byte[] bytes, bool withIds)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var source = new ClaimSource(stream, "bench", ClaimFileFormat.JsonLines, new ReadingOptions { WithIds = withIds });
        var claims = 0L;
        while (source.TryRead(out var line)) claims += line.Claim is null ? throw new InvalidOperationException(line.Rejection!.Reason) : 1;
        return claims;
    }

    static void Walk(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
            }

            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }
    }

    static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
