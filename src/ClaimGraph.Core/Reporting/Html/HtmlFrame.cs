using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes the beginning and the end of the page, with its style, its script and its rules of security.</summary>
/// <remarks>
/// The Content-Security-Policy lets run and apply what this program wrote, by its hash, and nothing else; the page loads nothing from anywhere.
/// Styles within elements are forbidden, too, so places and sizes are attributes of SVG.
/// </remarks>
static class HtmlFrame
{
    static readonly string script = Resource("page.js");
    static readonly string style = Resource("page.css");
    static readonly string policy =
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";

    internal static void WriteBegin(HtmlText html)
    {
        html.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").WriteOwn(policy).Write($"\">\n");
        html.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Write($"<meta name=\"color-scheme\" content=\"light dark\">\n<title>Discrepancy report</title>\n<style>").WriteOwn(style).Write($"</style>\n</head>\n<body>\n");
    }

    /// <summary>Writes the end of the page, with the script that adds search and filters.</summary>
    internal static void WriteEnd(HtmlText html) => html.Write($"<script>").WriteOwn(script).Write($"</script>\n</body>\n</html>\n");

    /// <summary>A file of the page's own that lies beside this one.</summary>
    internal static string Resource(string name)
    {
        using var stream = typeof(HtmlFrame).Assembly.GetManifestResourceStream($"Reporting/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";
}
