using ClaimGraph.Claims;

namespace ClaimGraph.Graph;

/// <summary>The positions of a question whose days touch a stretch of days.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="FirstDay">The first day, from 0001-01-01 as 0; <see cref="int.MinValue"/> for no limit.</param>
/// <param name="LastDay">The last day; <see cref="int.MaxValue"/> for no limit.</param>
public sealed record QuestionWindow(ContentId Question, int FirstDay, int LastDay);
