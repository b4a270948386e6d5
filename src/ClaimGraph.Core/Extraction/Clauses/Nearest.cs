namespace ClaimGraph.Extraction.Clauses;

/// <summary>Chooses of several things the one that words belong to.</summary>
static class Nearest
{
    /// <summary>What a cost function says of a thing that words cannot belong to.</summary>
    internal const int Never = int.MaxValue;

    /// <summary>The first of the things with the least cost; null when each costs more than the most.</summary>
    /// <param name="things">The things, in order.</param>
    /// <param name="most">The most that words and what they belong to may be apart; <see cref="Never"/> when there is no such end.</param>
    /// <param name="cost">How far a thing is; <see cref="Never"/> when it is out of the question.</param>
    internal static T? Of<T>(IEnumerable<T> things, int most, Func<T, int> cost)
        where T : class
    {
        T? best = null;
        var least = Never;
        foreach (var thing in things)
        {
            var distance = cost(thing);
            if (distance <= most && distance < least) (best, least) = (thing, distance);
        }

        return best;
    }
}
