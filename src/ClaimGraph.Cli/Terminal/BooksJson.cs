using System.Text.Json;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Books and loads as JSON objects.</summary>
static class BooksJson
{
    /// <summary>Writes books as an object.</summary>
    internal static void Write(Utf8JsonWriter writer, Books books)
    {
        writer.WriteStartObject();
        WriteMembers(writer, books);
        writer.WriteEndObject();
    }

    /// <summary>Writes a load as an object.</summary>
    internal static void Write(Utf8JsonWriter writer, LoadRecord load)
    {
        writer.WriteStartObject();
        writer.WriteString("file", load.File);
        writer.WriteString("sha256", load.Sha256);
        writer.WriteString("started", load.Started);
        if (load.Finished is { } finished) writer.WriteString("finished", finished);
        else writer.WriteNull("finished");
        WriteMembers(writer, load.Books);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of books into an open object.</summary>
    internal static void WriteMembers(Utf8JsonWriter writer, Books books)
    {
        writer.WriteNumber("lines", books.Lines);
        writer.WriteNumber("blank", books.Blank);
        writer.WriteNumber("read", books.Read);
        writer.WriteNumber("loaded", books.Loaded);
        writer.WriteNumber("duplicate", books.Duplicate);
        writer.WriteNumber("rejected", books.Rejected);
    }
}
