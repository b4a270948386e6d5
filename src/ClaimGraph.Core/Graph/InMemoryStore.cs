namespace ClaimGraph.Graph;

/// <summary>What all openings of one in-memory graph share: what is committed, and the place of the only writer.</summary>
sealed class InMemoryStore
{
    volatile InMemoryState committed = new();

    internal InMemoryState Committed
    {
        get => committed;
        set => committed = value;
    }

    internal SemaphoreSlim Writer { get; } = new(1, 1);
}
