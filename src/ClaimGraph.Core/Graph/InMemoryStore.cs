namespace ClaimGraph.Graph;

/// <summary>What all openings of one in-memory graph share: what is committed, the place of the only writer, and who works on it.</summary>
sealed class InMemoryStore
{
    volatile InMemoryState committed = new();

    internal InMemoryState Committed
    {
        get => committed;
        set => committed = value;
    }

    internal InMemoryWorkers Workers { get; } = new();

    internal SemaphoreSlim Writer { get; } = new(1, 1);
}
