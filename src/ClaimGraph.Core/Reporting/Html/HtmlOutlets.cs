using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes the table of outlets.</summary>
static class HtmlOutlets
{
    internal static void Write(HtmlText html, IReadOnlyList<OutletView> outlets)
    {
        html.Write($"<section id=\"outlets\" aria-labelledby=\"h-outlets\"><h2 id=\"h-outlets\">Outlets</h2>\n");
        html.Write($"<p class=\"intro\">Borne out: another outlet states the same position, or one that agrees with it. Alone: no other outlet does. In conflict: some position excludes it. <span class=\"query\">Query: <code>claimgraph query outlets</code></span></p>\n");
        html.Write($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Figures of the outlets\"><table class=\"figures\"><thead><tr><th scope=\"col\">Outlet</th><th scope=\"col\">Claims</th><th scope=\"col\">Borne out</th><th scope=\"col\">In conflict</th><th scope=\"col\">Alone</th><th scope=\"col\">Share alone</th></tr></thead><tbody>\n");
        foreach (var view in outlets) WriteRow(html, view);
        html.Write($"</tbody></table></div></section>\n");
    }

    static void WriteRow(HtmlText html, OutletView view)
    {
        var share = view.Claims == 0 ? 0 : Math.Round(100.0 * view.Alone / view.Claims);
        html.Write($"<tr><th scope=\"row\" data-outlet>").Name(view.Outlet).Write($"</th><td>{view.Claims}</td><td>{view.Agreeing}</td><td>{view.Conflicting}</td><td>{view.Alone}</td>");
        html.Write($"<td class=\"share\">{share} % <svg aria-hidden=\"true\" width=\"6em\" height=\"10\"><rect width=\"100%\" height=\"10\"/><rect class=\"part\" width=\"{share}%\" height=\"10\"/></svg></td></tr>\n");
    }
}
