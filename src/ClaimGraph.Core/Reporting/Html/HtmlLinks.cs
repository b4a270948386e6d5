using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes the links of one question: what one position does to another, and why.</summary>
sealed class HtmlLinks
{
    readonly HtmlText html;
    readonly QuestionView question;
    readonly bool isWhole;
    readonly Sides sides;
    readonly Dictionary<ContentId, int> indexes = [];

    /// <summary>Takes in a question.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="question">The question.</param>
    /// <param name="isWhole">Whether every other question stands on the page too, so that links lead there.</param>
    internal HtmlLinks(HtmlText html, QuestionView question, bool isWhole)
    {
        (this.html, this.question, this.isWhole) = (html, question, isWhole);
        sides = new Sides(question);
        for (var i = 0; i < question.Positions.Length; i++) indexes[question.Positions[i].Position.Id] = i;
    }

    /// <summary>Writes links as a list.</summary>
    internal void WriteList(IEnumerable<Link> links)
    {
        html.Write($"<ul class=\"links\">");
        foreach (var link in links)
        {
            html.Write($"<li>");
            Write(link);
            WriteWords(link);
            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n");
    }

    void Write(Link link)
    {
        if (link.Severity is { } severity) html.Write($"<span class=\"severity {severity.ToName()}\">{severity.ToName()}</span> ");
        WriteName(link.From);
        html.Write($" {Words.Verb(link.Verdict)} ");
        WriteName(link.To);
        html.Write($": {link.Reason} <small>{Words.Rule(link, question.Question.Kind)}</small>");
    }

    // The words of this question's positions stand in its card; those of another question's would be far away, or not on the page.
    void WriteWords(Link link)
    {
        foreach (var end in new[] { link.From, link.To })
        {
            if (indexes.ContainsKey(end) || Sides.FirstQuoted(sides.Of(end).View) is not { } claim) continue;
            html.Write($"<div class=\"far\">");
            HtmlClaim.WriteQuoted(html, claim);
            html.Write($"</div>");
        }
    }

    // Of another question's position the value and the question stand in for a letter.
    void WriteName(ContentId id)
    {
        if (indexes.TryGetValue(id, out var index))
        {
            html.Write($"<a class=\"chip {PositionName.Color(index)}\" href=\"#{Anchor.Position(id)}\">{PositionName.Letter(index)}</a>");
            return;
        }

        var other = sides.Of(id);
        html.Write($"{Words.Value(other.View.Position)} in ");
        if (isWhole) html.Write($"<a href=\"#{Anchor.Question(other.Question.Id)}\">").Name(other.Question.Label).Write($"</a>");
        else html.Write($"“").Name(other.Question.Label).Write($"”");
    }
}
