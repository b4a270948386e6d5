using ClaimGraph.Extraction.Actions;

namespace ClaimGraph.Extraction.Roles;

/// <summary>The action that a number or a date belongs to.</summary>
/// <param name="Action">The action's id.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Rule">How it was chosen.</param>
sealed record ActionChoice(string Action, ActionMention Words, string Rule);
