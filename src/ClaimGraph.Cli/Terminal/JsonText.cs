using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Writes JSON to standard output: indented, Arabic readable, control and bidi characters as escapes.</summary>
static class JsonText
{
    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = CreateEncoder() };

    /// <summary>Writes one document and a line break.</summary>
    internal static void Write(Output output, Action<Utf8JsonWriter> write)
    {
        output.Flush();
        using (var writer = new Utf8JsonWriter(output.Stream, options)) write(writer);
        output.Line();
    }

    static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2066', '\u2069'));
        return JavaScriptEncoder.Create(settings);
    }
}
