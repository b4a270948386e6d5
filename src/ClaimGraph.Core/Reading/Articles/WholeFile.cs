using System.Globalization;

namespace ClaimGraph.Reading.Articles;

/// <summary>Reads a file that has to be looked at as a whole.</summary>
static class WholeFile
{
    const int Step = 1 << 16;

    /// <summary>The bytes; of a file beyond the limit its beginning, with the fault.</summary>
    internal static ReadOnlyMemory<byte> Read(Stream stream, int maxBytes, out string? fault)
    {
        var buffer = new byte[Step];
        var length = 0;
        fault = null;
        while (stream.Read(buffer.AsSpan(length)) is var count and > 0)
        {
            length += count;
            if (length > maxBytes)
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"The file is larger than {maxBytes} bytes: split it.");
                break;
            }

            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, maxBytes + 1L + Step));
        }

        if (length == 0) fault = "The file is empty: leave it out, or fill it.";
        return buffer.AsMemory(0, length);
    }
}
