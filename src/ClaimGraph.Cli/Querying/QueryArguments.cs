using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Querying;

/// <summary>Reads the parameters of a query from the command line.</summary>
static class QueryArguments
{
    /// <summary>A value for every parameter of the query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="pairs">Texts such as "outlet=sana".</param>
    /// <param name="limit">The text of <c>--limit</c>; null when it is not given.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static IReadOnlyDictionary<string, object?> Read(SavedQuery query, IReadOnlyList<string> pairs, string? limit, List<string> faults)
    {
        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var equals = pair.IndexOf('=');
            if (equals <= 0) faults.Add($"--param takes NAME=VALUE, not '{pair}'. {Listed(query)}");
            else Add(query, $"--param {pair[..equals]}", pair[..equals], pair[(equals + 1)..], given, faults);
        }

        if (limit is not null) Add(query, "--limit", SavedQuery.Limit, limit, given, faults);
        return query.Values(given);
    }

    static void Add(SavedQuery query, string option, string name, string text, Dictionary<string, object?> given, List<string> faults)
    {
        var parameter = query.Parameters.FirstOrDefault(one => one.Name == name);
        if (parameter is null)
            faults.Add($"The query '{query.Name}' has no parameter '{name}'.{Nearest.Hint(name, query.Parameters.Select(one => one.Name))} {Listed(query)}");
        else if (parameter.Read(text) is not { } value)
            faults.Add($"{option} takes {parameter.Takes}, not '{(text.Length > 60 ? text[..60] + "…" : text)}'. {Listed(query)}");
        else if (!given.TryAdd(name, value))
            faults.Add($"{option} gives '{name}' a second time: leave one out.");
    }

    static string Listed(SavedQuery query) =>
        $"It takes {string.Join(", ", query.Parameters.Select(one => $"{one.Name} ({one.Meaning})"))}.";
}
