using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Tests.News;

/// <summary>A question that the news talks about, and what most say.</summary>
sealed record Topic(About About, ClaimKind Kind, int Truth, LocalDate Day);
