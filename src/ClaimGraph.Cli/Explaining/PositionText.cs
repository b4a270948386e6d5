using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Writes a position and its claims for people.</summary>
static class PositionText
{
    // Reprints say the same; a few show who, and the count shows how many.
    const int MostClaims = 10;

    /// <summary>A position in a few words: "not 40, 2019-02-20, total".</summary>
    internal static string Value(Position position)
    {
        var when = Words.When(position) is { } time ? $", {time}" : "";
        var scope = position.Scope is { } known ? $", {known.ToToken()}" : "";
        return Words.Value(position) + when + scope;
    }

    /// <summary>Who makes a claim: "a-1 in alpha, 2019-02-27, quoting sdf".</summary>
    internal static string Source(ContentId id, Claim claim)
    {
        var stance = claim.Stance switch
        {
            Stance.Quotes => claim.Speaker is null ? ", quoting another" : ", quoting",
            Stance.Doubts => ", doubting",
            Stance.Denies => ", denying",
            _ => "",
        };
        var speaker = claim.Speaker is { } named ? $"{(claim.Stance == Stance.Quotes ? " " : ", from ")}{TerminalText.Inline(named)}" : "";
        var counted = claim.AsOf is { } asOf ? $", as of {Words.Time(asOf)}" : "";
        return $"{TerminalText.Inline(claim.Ref ?? id.ToString()[..12])} in {TerminalText.Inline(claim.Outlet)}, {Words.Time(claim.Article.Published)}{stance}{speaker}{counted}";
    }

    /// <summary>The position's lines: its value, then its claims with their words on lines of their own.</summary>
    /// <param name="number">Its number within the question.</param>
    /// <param name="view">The position.</param>
    /// <param name="isUpdated">Whether a later one takes its place.</param>
    internal static IEnumerable<TextLine> Lines(int number, PositionView view, bool isUpdated)
    {
        yield return new TextLine(0, $"{number}. {Value(view.Position)} ({Words.Behind(view)}){(isUpdated ? "; a later one takes its place" : "")}", Tone.Heading);
        foreach (var sight in view.Claims.Take(MostClaims))
        {
            yield return new TextLine(3, Source(sight.Id, sight.Claim)) { Claim = sight };
            if (sight.Claim.Quote is { } quote) yield return new TextLine(5, quote.Text.Trim(), Tone.Quote) { Claim = sight };
        }

        if (view.Claims.Length > MostClaims) yield return new TextLine(3, $"and {Words.Count(view.Claims.Length - MostClaims, "more claim")}", Tone.Faint);
    }
}
