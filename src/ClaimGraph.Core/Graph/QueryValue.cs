namespace ClaimGraph.Graph;

/// <summary>Makes the values of all graphs alike.</summary>
public static class QueryValue
{
    // Whole numbers up to this are exact in a double.
    const double MostExact = 1L << 53;

    /// <summary>The value as a row of <see cref="IQueryRunner"/> holds it: whole numbers are <see cref="long"/>, whatever the graph keeps them as.</summary>
    public static object? Of(object? value) => value switch
    {
        double number when double.IsInteger(number) && Math.Abs(number) <= MostExact => (long)number,
        IReadOnlyList<object?> list => list.Select(item => item as string ?? "").ToList(),
        _ => value,
    };
}
