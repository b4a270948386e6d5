using System.Text;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Script;

/// <summary>Writes statements with their parameters written out.</summary>
/// <remarks>
/// Rows stand in one flat list, a row a line, which the statement cuts into rows: such a list reaches Neo4j's planner as a single value. (Measured, 5.26.31:
/// 500 rows of 14 values as maps take 4.5 s, as a list of lists 1.4 s, as a flat list 0.7 s.)
/// </remarks>
sealed class ScriptStatements(Stream output) : IDisposable
{
    // Above, the time grows faster than the number of values (measured, as above).
    const int MostValues = 4_000;
    // The plans of so many statements take some 80 MB (a server with 512 MB came to a stand after 300; measured, as above).
    const int MostPlans = 50;
    const int MostUnits = 500_000;

    readonly StreamWriter script = new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    readonly StringBuilder lines = new();
    readonly HashSet<string> lists = new(StringComparer.Ordinal);
    int plans;

    /// <summary>Writes a statement.</summary>
    internal void Write(Statement statement, IReadOnlyDictionary<string, object?> parameters)
    {
        var (comment, text) = Parts(statement);
        script.WriteLine(comment);
        WriteText(text, parameters);
    }

    /// <summary>Writes a statement over rows as often as they need.</summary>
    /// <param name="statement">The statement, which unwinds its rows before anything else.</param>
    /// <param name="parameter">The parameter that takes the rows.</param>
    /// <param name="rows">The rows, all with the same names.</param>
    /// <param name="others">The other parameters.</param>
    internal void Write(Statement statement, string parameter, IEnumerable<Dictionary<string, object?>> rows, IReadOnlyDictionary<string, object?> others)
    {
        Dictionary<string, object?>? first = null;
        var count = 0;
        foreach (var row in rows)
        {
            if (first is not null && ((count + 1) * row.Count > MostValues || lines.Length > MostUnits))
            {
                WriteRows(statement, parameter, first, others);
                (first, count) = (null, 0);
            }

            if (first is null) first = row;
            else lines.Append(",\n");
            Append(row);
            count++;
        }

        if (first is not null) WriteRows(statement, parameter, first, others);
    }

    internal void Flush() => script.Flush();

    public void Dispose() => script.Dispose();

    void Append(Dictionary<string, object?> row)
    {
        var begun = lines.Length;
        foreach (var (name, value) in row)
        {
            if (lines.Length > begun) lines.Append(", ");
            if (value is IEnumerable<string> texts)
            {
                lists.Add(name);
                CypherLiteral.AppendTexts(lines, texts);
            }
            else
            {
                CypherLiteral.Append(lines, value);
            }
        }
    }

    void WriteRows(Statement statement, string parameter, Dictionary<string, object?> shape, IReadOnlyDictionary<string, object?> others)
    {
        var (comment, text) = Parts(statement);
        script.WriteLine(comment);
        script.WriteLine("WITH [");
        script.WriteLine(lines);
        script.WriteLine("] AS v");
        WriteText(text.Replace($"${parameter}", Cut(shape), StringComparison.Ordinal), others);
        lines.Clear();
        lists.Clear();
        if (++plans % MostPlans == 0) Write(Statement.Of("clear-query-caches"), Parameters.None);
    }

    void WriteText(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            var literal = new StringBuilder();
            CypherLiteral.Append(literal, value);
            text = text.Replace($"${name}", literal.ToString(), StringComparison.Ordinal);
        }

        script.Write(text);
        script.WriteLine(";");
    }

    // The names come from the tables of nodes and relationships, never from data.
    string Cut(Dictionary<string, object?> shape)
    {
        var members = shape.Keys.Select((name, i) => lists.Contains(name) ? $"{name}: split(v[i + {i}], '\\u001F')[1..]" : $"{name}: v[i + {i}]");
        return $"[i IN range(0, size(v) - 1, {shape.Count}) | {{{string.Join(", ", members)}}}]";
    }

    static (string Comment, string Text) Parts(Statement statement)
    {
        var end = statement.Text.IndexOf('\n', StringComparison.Ordinal);
        return (statement.Text[..end], statement.Text[(end + 1)..].TrimEnd());
    }
}
