namespace ClaimGraph.Graph;

/// <summary>The saved queries: the files of <c>docker/browser</c>, which travel within the program.</summary>
public static class SavedQueries
{
    const string Prefix = "queries/";
    const string Ending = ".cypher";

    static readonly Lazy<IReadOnlyList<SavedQuery>> all = new(ReadAll);

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<SavedQuery> All => all.Value;

    /// <summary>The query of a name; null when there is none.</summary>
    public static SavedQuery? Find(string name) => All.FirstOrDefault(query => query.Name == name);

    static IReadOnlyList<SavedQuery> ReadAll() =>
    [
        .. typeof(SavedQueries).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(resource => SavedQueryFile.Parse(resource[Prefix.Length..^Ending.Length], Text(resource)))
            .OrderBy(query => query.Name, StringComparer.Ordinal),
    ];

    static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(SavedQueries).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
