using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;

namespace ClaimGraph.Extraction.Counts;

/// <summary>A number with what it counts.</summary>
/// <param name="Number">The number.</param>
/// <param name="Last">The last token of what is counted: the number's own when no noun follows.</param>
/// <param name="Who">The population; null when no noun says it.</param>
/// <param name="Unit">The unit; null when no noun says it.</param>
/// <param name="Sort">What sort of thing the noun counts.</param>
/// <param name="Told">The action that the noun itself tells ("38 dead"); null when it tells none.</param>
/// <param name="Rule">How the population was found.</param>
sealed record CountedPhrase(NumberExpression Number, int Last, string? Who, string? Unit, NounSort Sort, ActionMention? Told, string Rule)
{
    internal int First => Number.First;

    /// <summary>Whether a noun that no list knows follows: of whom it counts only the action can tell.</summary>
    internal bool IsUnknown { get; init; }

    /// <summary>Whether it is said to be some of those counted before: "three of them".</summary>
    internal bool IsPart { get; init; }

    /// <summary>Whether it says only that they are some of those counted before: "three of them", and not who.</summary>
    internal bool IsOfThem { get; init; }

    /// <summary>Whether it is the whole that another number is a part of: "40 of the 300".</summary>
    internal bool IsWhole { get; init; }

    /// <summary>Whether it counts those beside others counted before: "three others".</summary>
    internal bool IsRest { get; init; }
}
