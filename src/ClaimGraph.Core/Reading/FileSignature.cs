namespace ClaimGraph.Reading;

/// <summary>Knows files that hold no text lines at all by their first bytes.</summary>
static class FileSignature
{
    /// <summary>The most bytes that a signature has.</summary>
    internal const int MaxLength = 16;

    /// <summary>Why such a file cannot be read, and what to do; null when it may be text.</summary>
    internal static string? Fault(ReadOnlySpan<byte> start)
    {
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'{', 0, ..] or [0, (byte)'{', ..]) return "The file is UTF-16: save it as UTF-8.";
        if (start is [0x1F, 0x8B, ..]) return "The file is packed with gzip: unpack it first.";
        if (start is [(byte)'P', (byte)'K', 3, 4, ..]) return "The file is a ZIP archive or a spreadsheet: unpack it, or save it as CSV in UTF-8.";
        if (start.StartsWith("%PDF-"u8)) return "The file is a PDF: save its text first.";
        return start.StartsWith("SQLite format 3\0"u8) ? "The file is a SQLite database, not a claim file: name it with --graph." : null;
    }
}
