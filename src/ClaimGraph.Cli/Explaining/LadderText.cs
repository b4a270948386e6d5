using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Writes a ladder for people: a line for each rung that was asked, the one that holds marked.</summary>
static class LadderText
{
    /// <summary>The rungs, in the order in which they were asked.</summary>
    internal static IEnumerable<TextLine> Lines(Explanation explanation, int indent) =>
        explanation.Rungs.Select(rung => rung.Holds
            ? new TextLine(indent, $"* {rung.Finding} ({rung.Rule})", Tone.Decides)
            : new TextLine(indent, $"- {rung.Finding} ({rung.Rule})", Tone.Faint));
}
