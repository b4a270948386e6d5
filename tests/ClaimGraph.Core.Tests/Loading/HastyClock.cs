namespace ClaimGraph.Tests.Loading;

/// <summary>A clock whose pauses are over at once.</summary>
sealed class HastyClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2019, 3, 5, 12, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
}
