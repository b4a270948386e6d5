namespace ClaimGraph.Graph;

/// <summary>A query of the kit for Neo4j Browser, which every stored graph can run.</summary>
/// <param name="Name">Its name, which is that of its file: "conflicts-between".</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">What it shows, in a sentence or two.</param>
/// <param name="Parameters">Its parameters, in the order of the file.</param>
/// <param name="Columns">The columns of its rows, without <see cref="Drawing"/>.</param>
/// <param name="Cypher">The text of the file, comments included.</param>
public sealed record SavedQuery(
    string Name, string Title, string Description, IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<string> Columns, string Cypher)
{
    /// <summary>The last column of many queries, which holds nodes and relationships for Browser to draw. It is no part of the rows.</summary>
    public const string Drawing = "drawing";

    /// <summary>The parameter that every query has: the most rows.</summary>
    public const string Limit = "limit";

    /// <summary>The values of all parameters: those that are given, and the defaults of the others.</summary>
    public IReadOnlyDictionary<string, object?> Values(IReadOnlyDictionary<string, object?> given) =>
        Parameters.ToDictionary(parameter => parameter.Name, parameter => given.GetValueOrDefault(parameter.Name) ?? (object?)parameter.Default, StringComparer.Ordinal);
}
