using System.Collections.Concurrent;

namespace ClaimGraph.Sqlite;

/// <summary>The texts of the statements, each from a file of its own below <c>Sql</c>.</summary>
static class StatementText
{
    static readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The text of the file <c>Sql/{room}/{name}.sql</c>.</summary>
    internal static string Of(string room, string name) => texts.GetOrAdd($"ClaimGraph.Sqlite.Sql.{room}.{name}.sql", Read);

    static string Read(string resource)
    {
        using var stream = typeof(StatementText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program holds no statement '{resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
