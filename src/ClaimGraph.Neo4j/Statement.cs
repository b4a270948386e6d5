using System.Collections.Concurrent;

namespace ClaimGraph.Neo4j;

/// <summary>A Cypher statement, as its file holds it. Data reaches it through parameters only.</summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="Text">The whole text, its comment included.</param>
public sealed record Statement(string Name, string Text)
{
    const string Prefix = "ClaimGraph.Neo4j.Cypher.";
    const string Ending = ".cypher";
    const string SchemaRoom = "Schema.";

    static readonly ConcurrentDictionary<string, Statement> known = new(StringComparer.Ordinal);

    /// <summary>The statements that create constraints and indexes, in the order of their names.</summary>
    public static IReadOnlyList<Statement> Schema { get; } = [.. typeof(Statement).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + SchemaRoom, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => Of(name[Prefix.Length..^Ending.Length]))];

    /// <summary>The statement of a file.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static Statement Of(string name) => known.GetOrAdd(name, Read);

    static Statement Read(string name)
    {
        using var stream = typeof(Statement).Assembly.GetManifestResourceStream(Prefix + name + Ending)
            ?? throw new ArgumentException($"There is no statement '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return new Statement(name, reader.ReadToEnd());
    }
}
