using ClaimGraph.Comparison;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Writes a link for people: the verdict, the reason, the ladder.</summary>
static class LinkText
{
    /// <summary>The link's lines.</summary>
    /// <param name="link">The link.</param>
    /// <param name="from">What the position is called at which it begins.</param>
    /// <param name="to">What the position is called at which it ends.</param>
    /// <param name="withLadder">Whether the ladder is written too.</param>
    internal static IEnumerable<TextLine> Lines(ExplainedLink link, string from, string to, bool withLadder)
    {
        yield return new TextLine(0, $"{Verdict(link.Link, from, to)} ({Words.Rule(link.Link, link.From.Question.Kind)})", ToneOf(link.Link));
        yield return new TextLine(2, link.Link.Reason);
        if (!withLadder) yield break;
        foreach (var line in LadderText.Lines(link.Ladder, 4)) yield return line;
        if (link.IsOtherwiseToday) yield return new TextLine(4, $"With the vocabulary and settings of this command it would be: {link.Ladder.Summary}");
    }

    static string Verdict(Link link, string from, string to) => link.Verdict switch
    {
        Comparison.Verdict.ConflictsWith => $"{Capital(link.Severity)} conflict of {from} and {to}",
        Comparison.Verdict.Undecided => $"Undecided: {from} and {to}",
        Comparison.Verdict.Updates => $"Update: {from} takes the place of {to}",
        Comparison.Verdict.Includes => $"Part: {from} includes {to}",
        Comparison.Verdict.Refines => $"Refinement: {from} makes {to} exact",
        _ => $"Agreement of {from} and {to}",
    };

    static Tone ToneOf(Link link) => (link.Verdict, link.Severity) switch
    {
        (Comparison.Verdict.ConflictsWith, Severity.Extreme) => Tone.Extreme,
        (Comparison.Verdict.ConflictsWith, Severity.Major) => Tone.Major,
        (Comparison.Verdict.ConflictsWith or Comparison.Verdict.Undecided, _) => Tone.Minor,
        _ => Tone.Heading,
    };

    static string Capital(Severity? severity) => severity switch
    {
        Severity.Extreme => "Extreme",
        Severity.Major => "Major",
        _ => "Minor",
    };
}
