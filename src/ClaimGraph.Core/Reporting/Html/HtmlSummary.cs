using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes what a reader wants to know first: how many conflicts there are, of how much, and where everything stands.</summary>
static class HtmlSummary
{
    internal static void Write(HtmlText html, GraphSummary summary, ReportFilter filter)
    {
        html.Write($"<a class=\"skip\" href=\"#main\">Skip to the conflicts</a>\n<header>\n<h1>Discrepancy report</h1>\n");
        html.Write($"<p>{Words.Count(summary.Claims, "claim")} of {Words.Count(summary.Outlets, "outlet")}, in {Words.Count(summary.Articles, "article")}, from {Words.Count(summary.Origins, "independent origin")}: ");
        html.Write($"{Words.Count(summary.Positions, "position")} on {Words.Count(summary.Questions, "question")}.</p>\n");
        html.Write($"<nav aria-label=\"Sections\"><ul class=\"tally\">\n");
        Tally(html, "extreme", summary.Conflicts[Severity.Extreme], "extreme conflict");
        Tally(html, "major", summary.Conflicts[Severity.Major], "major conflict");
        Tally(html, "minor", summary.Conflicts[Severity.Minor], "minor conflict");
        Tally(html, "undecided", summary.Links[Verdict.Undecided], "undecided pair");
        Tally(html, "updated", summary.Links[Verdict.Updates], "update");
        Tally(html, "agreed", summary.Links[Verdict.AgreesWith] + summary.Links[Verdict.Refines], "pair in agreement", "pairs in agreement");
        Tally(html, "agreed", summary.Links[Verdict.Includes], "part that fits its whole", "parts that fit their wholes");
        html.Write($"</ul><p class=\"nav\"><a href=\"#single\">Said once</a> <a href=\"#outlets\">Outlets</a> <a href=\"#rejections\">Rejected lines ({summary.Rejections})</a> ");
        html.Write($"<a href=\"#method\">How to read this</a> <a href=\"#made\">How it was made</a></p></nav>\n");
        html.Write($"<p>In a conflict both sides cannot be true; this report does not say which is. Ten reprints of one statement count as ten outlets and one origin.</p>\n");
        if (filter != ReportFilter.None)
            html.Write($"<p class=\"filter\">The counts above, the outlets, the rejected lines and the files are of the whole graph. Of the questions only those are shown that match: {FilterWords.Join(filter, text => text)}.</p>\n");
        WriteSearch(html);
        html.Write($"</header>\n<main id=\"main\">\n");
    }

    static void Tally(HtmlText html, string section, long count, string one, string? many = null) =>
        html.Write($"<li class=\"{section}\"><a href=\"#{section}\"><b>{count}</b> {(count == 1 ? one : many ?? one + "s")}</a></li>\n");

    // Without a script there is nothing to search with, so the script shows it.
    static void WriteSearch(HtmlText html) => html.Write($"""
        <form id="search" role="search" aria-label="Questions" hidden>
        <label>Search <input id="words" type="search" placeholder="words of a question, quote or outlet" autocomplete="off"></label>
        <label>Conflict <select id="severity"><option value="">any or none</option><option value="conflict">any</option><option value="extreme">extreme</option><option value="major">major</option><option value="minor">minor</option><option value="calm">none</option></select></label>
        <label>About <select id="kind"><option value="">anything</option><option value="quantity">a number</option><option value="date">a date</option><option value="deal">a deal</option></select></label>
        <label>Outlet <select id="outlet"><option value="">any</option></select></label>
        <span class="buttons"><button type="button" id="unfold">Unfold all words</button> <button type="reset">Clear</button></span>
        <output id="found" role="status"></output>
        </form>

        """);
}
