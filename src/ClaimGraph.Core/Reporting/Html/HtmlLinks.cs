using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes the links of one question: what one position does to another, and why.</summary>
sealed class HtmlLinks
{
    readonly HtmlText html;
    readonly QuestionView question;
    readonly Sides sides;
    readonly Dictionary<ContentId, int> indexes = [];

    internal HtmlLinks(HtmlText html, QuestionView question)
    {
        (this.html, this.question) = (html, question);
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
            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n");
    }

    /// <summary>Writes one link, as a part of a paragraph.</summary>
    internal void Write(Link link)
    {
        if (link.Severity is { } severity) html.Write($"<span class=\"severity {severity.ToName()}\">{severity.ToName()}</span> ");
        WriteName(link.From);
        html.Write($" {Words.Verb(link.Verdict)} ");
        WriteName(link.To);
        html.Write($": {link.Reason} <small>{Words.Rule(link, question.Question.Kind)}</small>");
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
        html.Write($"{Words.Value(other.View.Position)} in <a href=\"#{Anchor.Question(other.Question.Id)}\">").Name(other.Question.Label).Write($"</a>");
    }
}
