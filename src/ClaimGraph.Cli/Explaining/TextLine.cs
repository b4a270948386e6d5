using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Explaining;

/// <summary>A line that explains something, before it is fitted to a terminal.</summary>
/// <param name="Indent">The blanks before it, also before its further rows where it is wrapped.</param>
/// <param name="Text">The text, not made safe yet.</param>
/// <param name="Tone">What it is, for colour.</param>
public sealed record TextLine(int Indent, string Text, Tone Tone = Tone.Plain)
{
    /// <summary>An empty line.</summary>
    public static TextLine Empty { get; } = new(0, "");

    /// <summary>The claim that it belongs to; null when it belongs to none.</summary>
    public ClaimSight? Claim { get; init; }

    /// <summary>The link that it belongs to; null when it belongs to none.</summary>
    public ExplainedLink? Link { get; init; }
}
