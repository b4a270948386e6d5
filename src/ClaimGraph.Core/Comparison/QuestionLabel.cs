using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>A question in words that a person can read, made of the concepts' ids so that it needs no vocabulary.</summary>
static class QuestionLabel
{
    internal static string Of(ClaimKind kind, About about) => kind switch
    {
        ClaimKind.Quantity => $"how many {about.Who ?? "(anyone)"} {about.Action}{Roles(about)}{(about.Unit is null ? "" : $" ({about.Unit})")}",
        ClaimKind.Date => $"when: {about.Who ?? "(anyone)"} {about.Action}{Roles(about)}",
        _ => $"deal: {string.Join(" and ", about.Parties)}, {about.Term}{Roles(about)}",
    };

    static string Roles(About about) =>
        $"{Role(" by ", about.By)}{Role(" to ", about.To)}{Role(" at ", about.Where)}";

    static string Role(string word, string? concept) => concept is null ? "" : word + concept;
}
