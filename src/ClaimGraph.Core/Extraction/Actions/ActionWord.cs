namespace ClaimGraph.Extraction.Actions;

/// <summary>What a word of action says.</summary>
/// <param name="Action">The id of the action in the vocabulary.</param>
/// <param name="Counted">Whom it counts.</param>
/// <param name="IsNoun">Whether it is a noun: "the exit of 200 people".</param>
/// <param name="IsParticiple">Whether that noun names those to whom it happened: "the wounded".</param>
/// <param name="IsBeforeNumber">Whether it tells the action only right before a number.</param>
public sealed record ActionWord(string Action, Counted Counted, bool IsNoun, bool IsParticiple = false, bool IsBeforeNumber = false)
{
    /// <summary>Whether a pronoun is written together with the noun.</summary>
    internal bool HasPronoun { get; init; }
}
