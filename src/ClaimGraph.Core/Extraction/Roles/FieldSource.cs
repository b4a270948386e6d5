namespace ClaimGraph.Extraction.Roles;

/// <summary>Which rule and which tokens of the sentence gave a field.</summary>
/// <param name="Field">The field, as claim files name it.</param>
/// <param name="Rule">The rule.</param>
/// <param name="First">The first of the tokens; null when words elsewhere gave it.</param>
/// <param name="Last">The last of the tokens.</param>
sealed record FieldSource(string Field, string Rule, int? First = null, int? Last = null);
