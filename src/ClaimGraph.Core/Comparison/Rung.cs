namespace ClaimGraph.Comparison;

/// <summary>One named level of a ladder.</summary>
/// <param name="Rule">The name that stands on the link.</param>
/// <param name="Asks">What the rung asks, as a question that yes or no answers.</param>
/// <param name="Test">The test.</param>
sealed record Rung(string Rule, string Asks, RungTest Test)
{
    /// <summary>Which pairs it can hold for at all.</summary>
    internal RungGate Gate { get; init; }
}
