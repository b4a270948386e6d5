using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Writes a claim for people. Quotes have a line of their own, as Arabic never lines up.</summary>
static class ClaimText
{
    /// <summary>Writes who says what about which time.</summary>
    internal static void Write(Output output, string mark, ContentId id, Claim claim, Position position)
    {
        output.Heading(Output.Safe($"{mark}  {claim.Ref ?? id.ToString()[..12]}  {claim.Outlet}, {claim.Article.Published}"));
        var speaker = claim.Speaker is null ? "" : $", {(claim.Stance == Stance.Asserts ? "from" : claim.Stance.ToToken())} {claim.Speaker}";
        output.Line(Output.Safe($"   {Value(position)}{speaker}"));
        if (claim.Quote is { } quote) output.Line($"   {Output.Safe(quote.Text)}");
    }

    /// <summary>The position in a few words: polarity, value, time, scope.</summary>
    internal static string Value(Position position)
    {
        var polarity = position.Polarity == Polarity.Affirmed ? "" : $"{position.Polarity.ToName()}: ";
        var scope = position.Scope is { } known ? $" ({known.ToToken()})" : "";
        // A date is its own time.
        var when = position.Value.Equals(position.When) ? "" : $", {position.When}{(position.WhenAssumed ? " (the day of publication)" : "")}";
        return $"{polarity}{position.Value}{scope}{when}";
    }
}
