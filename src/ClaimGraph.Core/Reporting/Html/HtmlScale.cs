using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes the table of a question's positions, each with a bar on one scale.</summary>
/// <remarks>The bars say nothing that the table does not say in words, so programs that read aloud skip them.</remarks>
sealed class HtmlScale(HtmlText html, QuestionView question)
{
    // Further positions are told below, with their words.
    const int MostRows = 30;

    // Narrower stretches, in per cent of the width, are drawn as a dot that can be seen.
    const double LeastWidth = 1.2;

    internal void Write()
    {
        var rows = Rows();
        var axis = Axis.Of(question.Question.Kind, rows.Select(row => Interval.Of(question.Positions[row].Position.Value)).OfType<Interval>());
        html.Write($"<table class=\"scale{(axis is null ? " plain" : "")}\"><thead><tr><th scope=\"col\">Position</th><th scope=\"col\">Says</th><th scope=\"col\">Who</th>");
        if (axis is not null) html.Write($"<th scope=\"col\">{(axis.IsLogarithmic ? "On a logarithmic scale" : "On one scale")}</th>");
        html.Write($"</tr></thead><tbody>\n");
        foreach (var row in rows) WriteRow(row, axis);
        if (axis is not null) WriteTicks(axis);
        html.Write($"</tbody></table>\n");
        if (rows.Count < question.Positions.Length) html.Write($"<p>{question.Positions.Length - rows.Count} more positions stand with their words below.</p>\n");
    }

    // All of them in their order, or, of too many, those in conflict first.
    List<int> Rows()
    {
        var all = Enumerable.Range(0, question.Positions.Length);
        if (question.Positions.Length <= MostRows) return [.. all];
        var disputed = question.Links.Where(link => link.Verdict == Comparison.Verdict.ConflictsWith).SelectMany(link => new[] { link.From, link.To }).ToHashSet();
        return [.. all.OrderByDescending(index => disputed.Contains(question.Positions[index].Position.Id)).Take(MostRows).Order()];
    }

    void WriteRow(int index, Axis? axis)
    {
        var view = question.Positions[index];
        var position = view.Position;
        html.Write($"<tr class=\"{PositionName.Color(index)}\"><th scope=\"row\"><a class=\"chip\" href=\"#{Anchor.Position(position.Id)}\">{PositionName.Letter(index)}</a></th>");
        html.Write($"<td><b>{Words.Value(position)}</b>");
        HtmlPosition.WriteParticulars(html, position, question.Updated.Contains(position.Id));
        html.Write($"</td><td>");
        HtmlPosition.WriteOutlets(html, Backing.Of(view));
        html.Write($"</td>");
        if (axis is not null)
        {
            html.Write($"<td class=\"bar\">");
            WriteBar(Interval.Of(position.Value)!.Value, position, axis);
            html.Write($"</td>");
        }

        html.Write($"</tr>\n");
    }

    void WriteBar(Interval interval, Comparison.Position position, Axis axis)
    {
        var (left, right) = (interval.From is { } from ? axis.Place(from) : 0, interval.To is { } to ? axis.Place(to) : 100);
        html.Write($"<svg aria-hidden=\"true\" width=\"100%\" height=\"18\"><line x1=\"0\" x2=\"100%\" y1=\"9\" y2=\"9\"/>");
        var look = (IsApproximate(position.Value), position.Polarity) switch
        {
            (_, not Comparison.Polarity.Affirmed) => " class=\"denied\"",
            (true, _) => " class=\"about\"",
            _ => "",
        };
        if (right - left < LeastWidth) html.Write($"<circle cx=\"{(left + right) / 2}%\" cy=\"9\" r=\"6\"").WriteOwn(look).Write($"/>");
        else html.Write($"<rect x=\"{left}%\" width=\"{right - left}%\" y=\"4\" height=\"10\" rx=\"2\"").WriteOwn(look).Write($"/>");
        if (interval.From is null) html.Write($"<path d=\"M0 1l-8 8 8 8z\"/>");
        if (interval.To is null) html.Write($"<svg x=\"100%\" overflow=\"visible\"><path d=\"M0 1l8 8-8 8z\"/></svg>");
        html.Write($"</svg>");
    }

    void WriteTicks(Axis axis)
    {
        html.Write($"<tr class=\"ticks\" aria-hidden=\"true\"><td colspan=\"3\"></td><td><svg width=\"100%\" height=\"22\"><line x1=\"0\" x2=\"100%\" y1=\"1\" y2=\"1\"/>");
        foreach (var tick in axis.Ticks)
        {
            var place = axis.Place(tick.At);
            html.Write($"<line x1=\"{place}%\" x2=\"{place}%\" y1=\"0\" y2=\"6\"/><text x=\"{place}%\" y=\"18\">{tick.Label}</text>");
        }

        html.Write($"</svg></td></tr>\n");
    }

    static bool IsApproximate(ClaimValue value) => value is Quantity { Approximate: true } or DateSpan { Approximate: true };
}
