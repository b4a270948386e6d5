using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Writes a question for people: consensus, links with their ladders, the worst first, positions with their quotes.</summary>
public sealed class QuestionText
{
    readonly ExplainedQuestion question;
    readonly Dictionary<ContentId, int> numbers = [];

    QuestionText(ExplainedQuestion question)
    {
        this.question = question;
        foreach (var view in question.View.Positions) numbers.Add(view.Position.Id, numbers.Count + 1);
    }

    /// <summary>The lines that explain a question; the first is the question itself.</summary>
    /// <param name="question">The question.</param>
    /// <param name="withLadder">Says for which links the ladder is written too.</param>
    public static ImmutableArray<TextLine> Lines(ExplainedQuestion question, Func<ExplainedLink, bool> withLadder)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = new QuestionText(question);
        return [.. text.Head(), .. text.Positions(), .. text.Links(withLadder)];
    }

    IEnumerable<TextLine> Head()
    {
        var view = question.View;
        yield return new TextLine(0, view.Question.Label, Tone.Heading);
        var claims = view.Positions.Sum(position => (long)position.Claims.Length);
        yield return new TextLine(0, $"{Words.Count(view.Positions.Length, "position")}, {Words.Count(claims, "claim")}, {Words.Count(view.Links.Length, "link")}; id {view.Question.Id.ToString()[..16]}", Tone.Faint);
        yield return TextLine.Empty;
        if (Consensus.Of(view) is not { } consensus)
        {
            yield return new TextLine(0, "No consensus: no current position holds its value.");
            yield break;
        }

        var best = Point("best", consensus.Best);
        yield return consensus.IsTied ? best with { Text = $"{best.Text}; others are equally well supported" } : best;
        if (consensus.Low.Position == consensus.High.Position && consensus.Best.Position == consensus.Low.Position) yield break;
        var (low, high) = Words.Extremes(view.Question.Kind);
        yield return Point(low, consensus.Low);
        yield return Point(high, consensus.High);
    }

    TextLine Point(string name, ConsensusPoint point) =>
        new(0, $"{name,-9} {Words.Value(point.Value)} ({Words.Behind(point.Outlets, point.Origins)}), position {Show.Count(numbers[point.Position])}");

    IEnumerable<TextLine> Positions()
    {
        yield return TextLine.Empty;
        var positions = question.View.Positions;
        var shown = Shown();
        yield return new TextLine(0, Title("Positions", shown.Count, positions.Length), Tone.Heading);
        foreach (var number in shown)
        {
            var view = positions[number - 1];
            yield return TextLine.Empty;
            foreach (var line in PositionText.Lines(number, view, question.View.Updated.Contains(view.Position.Id))) yield return line;
        }
    }

    // Those that the shown links join come before others, as the links speak of them.
    SortedSet<int> Shown()
    {
        var shown = new SortedSet<int>();
        foreach (var id in question.Links.SelectMany(link => new[] { link.Link.From, link.Link.To }))
            if (numbers.TryGetValue(id, out var number)) shown.Add(number);
        for (var number = 1; number <= numbers.Count && shown.Count < question.Limit; number++) shown.Add(number);
        return shown;
    }

    IEnumerable<TextLine> Links(Func<ExplainedLink, bool> withLadder)
    {
        yield return TextLine.Empty;
        if (question.Links.IsEmpty)
        {
            yield return new TextLine(0, "No links: nothing else is comparable.");
            yield break;
        }

        yield return new TextLine(0, $"{Title("Links", question.Links.Length, question.View.Links.Length)}, the worst first", Tone.Heading);
        foreach (var link in question.Links)
        {
            yield return TextLine.Empty with { Link = link };
            foreach (var line in LinkText.Lines(link, Name(link.From), Name(link.To), withLadder(link))) yield return line with { Link = link };
            foreach (var side in new[] { link.From, link.To }.Where(side => side.Question.Id != question.View.Question.Id && withLadder(link)))
            {
                if (Sides.FirstQuoted(side.View) is not { } sight) continue;
                yield return new TextLine(4, PositionText.Source(sight.Id, sight.Claim)) { Link = link };
                if (sight.Claim.Quote is { } quote) yield return new TextLine(6, quote.Text.Trim(), Tone.Quote) { Link = link };
            }
        }
    }

    // Of another question's position the value and the question stand in for a number.
    string Name(OtherPosition side) => numbers.TryGetValue(side.View.Position.Id, out var number)
        ? Show.Count(number)
        : $"{Words.Value(side.View.Position)} in \"{TerminalText.Inline(side.Question.Label)}\"";

    static string Title(string name, int shown, int all) => shown == all ? name : $"{name} ({Show.Count(shown)} of {Show.Count(all)} shown)";
}
