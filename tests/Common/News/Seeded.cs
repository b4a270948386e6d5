namespace ClaimGraph.Tests.News;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine, so that every run measures the same claims.</summary>
sealed class Seeded(ulong seed)
{
    ulong state = seed;

    /// <summary>A whole number from 0 to below a limit.</summary>
    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from 0 to below 1.</summary>
    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of several.</summary>
    internal T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
