using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes one question as a card.</summary>
sealed class HtmlCard(HtmlText html, QuestionView question, bool isWhole)
{
    // Further conflicts of one question are folded.
    const int OpenConflicts = 5;

    readonly HtmlLinks links = new(html, question, isWhole);
    readonly List<Link> conflicts = [.. question.Links.Where(link => link.Verdict == Verdict.ConflictsWith)];
    readonly List<Link> others = [.. question.Links.Where(link => link.Verdict != Verdict.ConflictsWith)];

    /// <summary>Writes all: the conflicts with their reasons, the positions on one scale, the consensus, the words.</summary>
    /// <param name="number">Its place in the report, from 1.</param>
    internal void Write(long number)
    {
        Begin(number);
        if (conflicts.Count > 0) links.WriteList(conflicts.Take(OpenConflicts));
        WriteFolded(conflicts.Skip(OpenConflicts), "more conflict");
        new HtmlScale(html, question).Write();
        WriteConsensus();
        html.Write($"<details class=\"words\" open>");
        WriteWords();
        WriteFolded(others, "other link");
        html.Write($"</article>\n");
    }

    /// <summary>Writes the same without the scale, and folded but for the worst conflict: a long report stays light.</summary>
    /// <param name="number">Its place in the report, from 1.</param>
    internal void WriteBrief(long number)
    {
        Begin(number);
        if (conflicts.Count > 0) links.WriteList(conflicts.Take(1));

        html.Write($"<details class=\"words\">");
        WriteWords();
        var rest = conflicts.Skip(1).Concat(others).ToList();
        if (rest.Count > 0) links.WriteList(rest);
        WriteConsensus();
        html.Write($"</details></article>\n");
    }

    void Begin(long number)
    {
        var anchor = Anchor.Question(question.Question.Id);
        var worst = ViewOrder.Worst(question)?.ToName();
        html.Write($"<article id=\"{anchor}\" class=\"card {worst ?? "calm"}\" data-kind=\"{question.Question.Kind.ToToken()}\" data-severity=\"{worst}\" data-outlets=\"");
        var outlets = Outlets();
        for (var i = 0; i < outlets.Count; i++) html.WriteOwn(i == 0 ? "" : "&#10;").Encode(outlets[i]);
        html.Write($"\"><h3><span class=\"number\">{number}.</span> ").Name(Words.Sentence(question.Question.Label));
        html.Write($" <a class=\"here\" href=\"#{anchor}\" aria-label=\"Link to this question\">#</a></h3>\n");
    }

    // Within a fold that is begun.
    void WriteWords()
    {
        var claims = question.Positions.Sum(view => view.Claims.Length);
        html.Write($"<summary>In their words: {Words.Count(claims, "claim")} of {Words.Count(Outlets().Count, "outlet")}</summary>\n");
        for (var i = 0; i < question.Positions.Length; i++)
            HtmlPosition.Write(html, question.Positions[i], i, question.Updated.Contains(question.Positions[i].Position.Id));
    }

    void WriteConsensus()
    {
        // The best of one is that one, which stands above.
        if (question.Positions.Length == 1) return;
        if (Consensus.Of(question) is not { } consensus)
        {
            html.Write($"<p class=\"consensus\">No consensus: no current position holds its value.</p>\n");
            return;
        }

        var (best, low, high) = (consensus.Best, consensus.Low, consensus.High);
        html.Write($"<p class=\"consensus\">{Words.Best(consensus)} <b>{Words.Value(best.Value)}</b> ({Words.Behind(best.Outlets, best.Origins)})");
        if (low.Position != high.Position || best.Position != low.Position)
        {
            var (least, most) = Words.Extremes(question.Question.Kind);
            html.Write($"; {least} {Words.Value(low.Value)} ({Words.Behind(low.Outlets, low.Origins)}), {most} {Words.Value(high.Value)} ({Words.Behind(high.Outlets, high.Origins)})");
        }

        html.Write($".</p>\n");
    }

    void WriteFolded(IEnumerable<Link> folded, string noun)
    {
        var list = folded.ToList();
        if (list.Count == 0) return;
        html.Write($"<details class=\"more\"><summary>{Words.Count(list.Count, noun)}</summary>");
        links.WriteList(list);
        html.Write($"</details>\n");
    }

    List<string> Outlets() =>
        [.. question.Positions.SelectMany(view => view.Claims).Select(claim => claim.Claim.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
