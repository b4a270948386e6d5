using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Writes one question of the Markdown report. Its positions are numbered within it: 3.2 is the second of question 3.</summary>
sealed class MarkdownQuestion
{
    readonly StringBuilder text;
    readonly QuestionView question;
    readonly int number;
    readonly Sides sides;
    readonly Dictionary<ContentId, string> names = [];
    readonly HashSet<ContentId> quoted = [];

    internal MarkdownQuestion(StringBuilder text, QuestionView question, int number)
    {
        (this.text, this.question, this.number) = (text, question, number);
        sides = new Sides(question);
        for (var i = 0; i < question.Positions.Length; i++) names[question.Positions[i].Position.Id] = $"{number}.{i + 1}";
    }

    internal void Write()
    {
        Line();
        Line($"### {number}. {MarkdownText.Inline(question.Question.Label)}");
        WriteConsensus();
        WriteConflicts();
        WriteOtherLinks();
        WritePositions();
    }

    void WriteConsensus()
    {
        // The best of one is that one, which the list of positions shows.
        if (question.Positions.Length == 1) return;
        Line();
        Line(Consensus.Of(question) is { } consensus ? InWords(consensus) : "No consensus: no current position holds its value.");
    }

    string InWords(Consensus consensus)
    {
        var (best, low, high) = (consensus.Best, consensus.Low, consensus.High);
        var line = $"{Words.Best(consensus)} **{Words.Value(best.Value)}** ({Words.Behind(best.Outlets, best.Origins)})";
        if (low.Position == high.Position && best.Position == low.Position) return line;

        // On the next line, so that a terminal does not have to wrap it.
        var (least, most) = Words.Extremes(question.Question.Kind);
        return $"{line},\n{least} {Words.Value(low.Value)} ({Words.Behind(low.Outlets, low.Origins)}), "
            + $"{most} {Words.Value(high.Value)} ({Words.Behind(high.Outlets, high.Origins)})";
    }

    void WriteConflicts()
    {
        foreach (var link in question.Links)
        {
            if (link.Verdict != Verdict.ConflictsWith) continue;
            Line();
            Line($"**{Capital(link.Severity)} conflict of {Name(link.From)} and {Name(link.To)}** ({RuleOf(link)})");
            Line();
            Line($"Reason: {MarkdownText.Inline(link.Reason)}");
            WriteSide(link.From);
            WriteSide(link.To);
        }
    }

    void WriteSide(ContentId id)
    {
        var side = sides.Of(id);
        Line();
        Line($"{Name(id)} says {Describe(side.View)}:");
        if (Sides.FirstQuoted(side.View) is not { } claim) return;
        Line();
        MarkdownClaim.Write(text, claim, indent: "");
        if (names.ContainsKey(id)) quoted.Add(claim.Id);
    }

    void WriteOtherLinks()
    {
        var first = true;
        foreach (var link in question.Links)
        {
            if (link.Verdict == Verdict.ConflictsWith) continue;
            if (first)
            {
                Line();
                Line("Other links:");
                Line();
            }

            first = false;
            Line($"- {Name(link.From)} {Words.Verb(link.Verdict)} {Name(link.To)} ({RuleOf(link)}): {MarkdownText.Inline(link.Reason)}");
        }
    }

    void WritePositions()
    {
        Line();
        if (question.Positions.Length > 1) Line("Positions:\n");
        for (var i = 0; i < question.Positions.Length; i++)
        {
            var view = question.Positions[i];
            if (i > 0) Line();
            var updated = question.Updated.Contains(view.Position.Id) ? "; updated by a later one" : "";
            Line($"- {names[view.Position.Id]} {Describe(view)}{updated}{QuotedAbove(view)}");
            foreach (var claim in view.Claims)
            {
                if (quoted.Contains(claim.Id)) continue;
                Line();
                MarkdownClaim.Write(text, claim, indent: "  ");
            }
        }
    }

    string QuotedAbove(PositionView view)
    {
        if (!view.Claims.Any(claim => quoted.Contains(claim.Id))) return "";
        return view.Claims.Length == 1 ? "; quoted above" : "; one claim is quoted above";
    }

    // Of another question's position the value and the question stand in for a number.
    string Name(ContentId id)
    {
        if (names.TryGetValue(id, out var name)) return name;
        var other = sides.Of(id);
        return $"{Words.Value(other.View.Position)} in \"{MarkdownText.Inline(other.Question.Label)}\"";
    }

    static string Describe(PositionView view)
    {
        var position = view.Position;
        var scope = position.Scope is { } covered ? $", {covered.ToToken()}" : "";
        var when = Words.When(position) is { } time ? $", {time}" : "";
        return $"**{Words.Value(position)}**{when}{scope} ({Words.Behind(view)})";
    }

    string RuleOf(Link link) => MarkdownText.Inline(Words.Rule(link, question.Question.Kind));

    static string Capital(Severity? severity) => severity switch
    {
        Severity.Extreme => "Extreme",
        Severity.Major => "Major",
        _ => "Minor",
    };

    void Line(string line = "") => text.Append(line).Append('\n');
}
