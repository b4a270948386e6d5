using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes the rejected lines: where they stand, and why they could not be read.</summary>
static class HtmlRejections
{
    internal static void Write(HtmlText html, IReadOnlyList<RejectionView> rejections, long all)
    {
        html.Write($"<section id=\"rejections\" aria-labelledby=\"h-rejections\"><h2 id=\"h-rejections\">Rejected lines</h2>\n<p class=\"intro\">");
        if (all == 0) html.Write($"None: every line was read. ");
        else html.Write($"{all} could not be read and left nothing in the graph. Mend them and load again. ");
        html.Write($"<span class=\"query\">Query: <code>claimgraph query rejections</code></span></p>\n");
        if (rejections.Count > 0) WriteList(html, rejections);
        if (all > rejections.Count) html.Write($"<p>And {all - rejections.Count} more.</p>\n");
        html.Write($"</section>\n");
    }

    static void WriteList(HtmlText html, IReadOnlyList<RejectionView> rejections)
    {
        html.Write($"<ul class=\"rejections\">\n");
        foreach (var one in rejections)
        {
            html.Write($"<li>").Name(one.File).Write($", line {one.Line}");
            if (one.Member is not null) html.Write($", member ").Name(one.Member);
            html.Write($": ").Name(one.Reason).Write($"<code dir=\"auto\">{Begin(one.Text)}</code></li>\n");
        }

        html.Write($"</ul>\n");
    }

    // Enough to know the line again.
    static string Begin(string text) => text.Length <= 160 ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[159]) ? 159 : 160)}…";
}
