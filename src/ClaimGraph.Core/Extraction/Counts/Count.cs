using ClaimGraph.Claims;
using ClaimGraph.Extraction.Roles;

namespace ClaimGraph.Extraction.Counts;

/// <summary>A counted phrase with its action.</summary>
/// <param name="Phrase">The number and what it counts.</param>
/// <param name="Action">What happened.</param>
/// <param name="Value">How many.</param>
/// <param name="IsJoined">Whether it stands beside the count before it: "and", "as well as".</param>
sealed record Count(CountedPhrase Phrase, ActionChoice Action, Quantity Value, bool IsJoined)
{
    /// <summary>The first of the tokens that tell how many: those that bound the number may stand before it.</summary>
    internal int First { get; init; } = Phrase.First;

    /// <summary>Whether it was agreed and need not have been done.</summary>
    internal bool IsAgreed { get; init; }
}
