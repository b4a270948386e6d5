using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Writes a claim, and other lines, for people. Quotes have a line of their own, as Arabic never lines up.</summary>
static class ClaimText
{
    /// <summary>Writes who says what about which time, with the quote, or with the passage in which it stands.</summary>
    internal static void Write(Output output, string mark, ContentId id, Claim claim, Position position, Passage? passage = null)
    {
        output.Heading(Output.Safe($"{mark}  {PositionText.Source(id, claim)}"));
        output.Line(Output.Safe($"   {PositionText.Value(position)}"));
        if (passage is not null) output.Line($"   {Output.Safe($"{passage.Before}>>{passage.Quote}<<{passage.After}")}");
        else if (claim.Quote is { } quote) output.Line($"   {Output.Safe(quote.Text.Trim())}");
    }

    /// <summary>Writes lines that explain something.</summary>
    internal static void Write(Output output, IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Text.Length == 0 ? "" : new string(' ', line.Indent) + Output.Safe(line.Text);
            if (line.Tone is Tone.Plain or Tone.Quote or Tone.Faint) output.Line(text);
            else output.Heading(text);
        }
    }
}
