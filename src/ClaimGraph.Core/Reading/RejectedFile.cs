using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Reading.Articles;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading;

/// <summary>
/// Writes rejected lines with their reasons so that they can be mended and loaded again: for each a comment line
/// (<c># FILE:LINE (byte OFFSET) MEMBER: REASON</c>), then the raw line. CSV records are written as the JSON line that they mean,
/// those that cannot be told into cells as they stand: they have to be mended in their own file. So have texts, pages and feeds, of which the comment alone is written.
/// </summary>
/// <remarks>A line that was longer than <see cref="Rejection.MaxRaw"/> is written as far as it was kept, and the comment says so.</remarks>
public sealed class RejectedFile : IDisposable
{
    readonly Stream stream;

    /// <summary>Begins to write.</summary>
    /// <param name="stream">Where to; disposed with this.</param>
    public RejectedFile(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = new BufferedStream(stream, 1 << 16);
    }

    /// <summary>Writes one rejection.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    public void Write(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var member = rejection.Member is { } name ? $" {Shown.Line(name)}" : "";
        var cut = rejection.Raw.Length >= Rejection.MaxRaw ? " (Only the beginning of the line stands here.)" : "";
        var comment = string.Create(CultureInfo.InvariantCulture,
            $"# {Shown.Line(rejection.File)}:{rejection.Line} (byte {rejection.Offset}){member}: {Shown.Line(rejection.Reason)}{cut}\n");
        stream.Write(Encoding.UTF8.GetBytes(comment));
        if (ArticleFormats.Of(rejection.File, default) is not null) return;
        WriteRaw(rejection.Raw.Span);
        stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    // What was one line stays one line: a CSV record or a binary file may hold line breaks.
    void WriteRaw(ReadOnlySpan<byte> raw)
    {
        while (raw.IndexOf((byte)'\n') is var place and >= 0)
        {
            stream.Write(raw[..place]);
            stream.WriteByte((byte)' ');
            raw = raw[(place + 1)..];
        }

        stream.Write(raw);
    }
}
