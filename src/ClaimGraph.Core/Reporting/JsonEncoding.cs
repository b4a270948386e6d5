using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimGraph.Reporting;

/// <summary>How JSON escapes text that comes from strangers.</summary>
public static class JsonEncoding
{
    /// <summary>
    /// Leaves Arabic and all other letters readable. Escapes control characters, what HTML could take for its own (so that the report can
    /// be embedded), and bidi controls, which would turn lines around in a terminal or an editor; a reader decodes all of them back.
    /// </summary>
    public static JavaScriptEncoder Encoder { get; } = Create();

    static JavaScriptEncoder Create()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2066', '\u2069'));
        settings.ForbidCharacter('\uFEFF');
        return JavaScriptEncoder.Create(settings);
    }
}
