using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A question with its counts, enough to sort and filter by.</summary>
/// <param name="Question">The question.</param>
/// <param name="Worst">The severity of its worst conflict; null when it has none. Counts the links that its positions begin.</param>
/// <param name="Conflicts">How many conflicts its positions begin.</param>
/// <param name="Undecided">How many undecided links its positions begin.</param>
public sealed record QuestionHead(Question Question, Severity? Worst, long Conflicts, long Undecided);
