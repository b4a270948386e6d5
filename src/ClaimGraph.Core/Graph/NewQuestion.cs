using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A question to add, and where its neighbours may be found.</summary>
/// <param name="Question">The question.</param>
/// <param name="Candidates">
/// The ids that a neighbour may have. Besides these, a graph looks for questions whose <see cref="Comparison.Question.WithoutBy"/> or
/// <see cref="Comparison.Question.WithoutTo"/> is this question, and for those with its <see cref="Comparison.Question.WithoutParties"/>.
/// </param>
/// <param name="Concepts">The concepts that it is about, with the role of each and what each lies in, nearest first.</param>
public sealed record NewQuestion(Question Question, ImmutableArray<ContentId> Candidates, ImmutableArray<QuestionConcept> Concepts);
