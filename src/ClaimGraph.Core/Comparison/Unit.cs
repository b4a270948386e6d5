using System.Runtime.InteropServices;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Comparison;

/// <summary>What the numbers of a question, and of its neighbours, are counted in.</summary>
/// <param name="Name">The unit; null when nobody gave one.</param>
/// <param name="IsShare">Whether they are shares ("percent"), which do not add up and may fall.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Unit(string? Name, bool IsShare)
{
    internal static Unit Of(Question question, ConceptScheme scheme) => new(question.About.Unit, question.About.Unit is { } unit && scheme.IsShare(unit));
}
