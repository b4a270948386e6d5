using Microsoft.Data.Sqlite;

namespace ClaimGraph.Benchmarks;

/// <summary>The rows of a table, and how to make the table again.</summary>
sealed class TableRows
{
    readonly string name;
    readonly string[] columns;
    readonly List<object[]> rows = [];

    TableRows(string name, string[] columns, IReadOnlyList<string> definitions) => (this.name, this.columns, Definitions) = (name, columns, definitions);

    /// <summary>The statements that make the table and its indexes.</summary>
    internal IReadOnlyList<string> Definitions { get; }

    /// <summary>Reads all tables of a database into memory.</summary>
    internal static IReadOnlyList<TableRows> Read(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var names = Strings(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rootpage", null);
        return [.. names.Select(table => ReadTable(connection, table))];
    }

    internal SqliteCommand Prepare(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{name}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Length; i++) command.Parameters.Add(new SqliteParameter($"@p{i}", null));
        command.Prepare();
        return command;
    }

    /// <summary>Inserts one of several equal shares.</summary>
    internal void Insert(SqliteCommand command, int share, int shares)
    {
        var (from, to) = ((int)((long)rows.Count * share / shares), (int)((long)rows.Count * (share + 1) / shares));
        for (var r = from; r < to; r++)
        {
            for (var i = 0; i < columns.Length; i++) command.Parameters[i].Value = rows[r][i];
            command.ExecuteNonQuery();
        }
    }

    static TableRows ReadTable(SqliteConnection connection, string table)
    {
        var names = Strings(connection, "SELECT name FROM pragma_table_info(@name)", table);
        var definitions = Strings(connection, "SELECT sql FROM sqlite_schema WHERE tbl_name = @name AND sql IS NOT NULL AND type IN ('table', 'index') ORDER BY type DESC", table);
        var read = new TableRows(table, [.. names], definitions);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", names.Select(column => $"\"{column}\""))} FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            read.rows.Add(row);
        }

        return read;
    }

    static List<string> Strings(SqliteConnection connection, string statement, string? name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        if (name is not null) command.Parameters.AddWithValue("@name", name);
        using var reader = command.ExecuteReader();
        var strings = new List<string>();
        while (reader.Read()) strings.Add(reader.GetString(0));
        return strings;
    }
}
