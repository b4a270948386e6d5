namespace ClaimGraph.Tests.Queries;

/// <summary>A clock that goes on by a second each time it is asked, so that two graphs that are filled alike hold the same times.</summary>
sealed class StepClock : TimeProvider
{
    int asked;

    public override DateTimeOffset GetUtcNow() => Some.Time.AddSeconds(Interlocked.Increment(ref asked));
}
