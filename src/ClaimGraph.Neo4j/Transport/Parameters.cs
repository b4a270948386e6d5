namespace ClaimGraph.Neo4j.Transport;

/// <summary>Parameters of a statement.</summary>
static class Parameters
{
    internal static readonly IReadOnlyDictionary<string, object?> None = new Dictionary<string, object?>(StringComparer.Ordinal);

    internal static Dictionary<string, object?> Of(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };
}
