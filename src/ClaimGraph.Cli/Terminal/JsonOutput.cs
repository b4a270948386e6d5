using System.Text.Json;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Writes JSON to standard output: indented, Arabic readable, control and bidi characters as escapes.</summary>
static class JsonOutput
{
    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JsonEncoding.Encoder };

    /// <summary>Writes one document and a line break.</summary>
    internal static void Write(Output output, Action<Utf8JsonWriter> write)
    {
        output.Flush();
        using (var writer = Writer(output.Stream)) write(writer);
        output.Line();
    }

    /// <summary>A writer of such JSON to a stream, which stays open.</summary>
    internal static Utf8JsonWriter Writer(Stream target) => new(target, options);
}
