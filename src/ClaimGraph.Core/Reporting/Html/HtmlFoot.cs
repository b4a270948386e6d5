using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes how the report was made: program, settings, and the files that were read, by their bytes.</summary>
static class HtmlFoot
{
    internal static void Write(HtmlText html, ReportProvenance provenance, IReadOnlyList<LoadRecord> loads, long questions, long claims)
    {
        html.Write($"</main>\n<footer id=\"made\" aria-labelledby=\"h-made\"><h2 id=\"h-made\">How it was made</h2>\n");
        html.Write($"<p>By {provenance.Program}. This page holds {Words.Count(questions, "question")} with {Words.Count(claims, "claim")}. It needs no network: nothing is loaded from anywhere.</p>\n");
        WriteSettings(html, provenance);
        WriteLoads(html, loads);
        html.Write($"</footer>\n");
    }

    static void WriteSettings(HtmlText html, ReportProvenance provenance)
    {
        if (provenance.Settings.Count == 0) return;
        html.Write($"<details class=\"more\"><summary>Settings in force that verdicts depend on: {provenance.Settings.Count}</summary><dl>");
        foreach (var (name, value) in provenance.Settings) html.Write($"<dt>{name}</dt><dd>").Name(value).Write($"</dd>");
        html.Write($"</dl></details>\n");
    }

    static void WriteLoads(HtmlText html, IReadOnlyList<LoadRecord> loads)
    {
        html.Write($"<details class=\"more\"><summary>Files read: {loads.Count}</summary>\n");
        html.Write($"<p>Of each file, read = loaded + duplicate + rejected. <span class=\"query\">Query: <code>claimgraph query loads</code></span></p>\n");
        html.Write($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Files read\"><table class=\"figures\"><thead><tr><th scope=\"col\">File and its SHA-256</th><th scope=\"col\">Read</th><th scope=\"col\">Loaded</th><th scope=\"col\">Duplicate</th><th scope=\"col\">Rejected</th></tr></thead><tbody>\n");
        foreach (var load in loads)
        {
            html.Write($"<tr><th scope=\"row\">").Name(load.File).Write($"<code>{load.Sha256 ?? "not read to its end"}</code></th>");
            html.Write($"<td>{load.Books.Read}</td><td>{load.Books.Loaded}</td><td>{load.Books.Duplicate}</td><td>{load.Books.Rejected}</td></tr>\n");
        }

        html.Write($"</tbody></table></div></details>\n");
    }
}
