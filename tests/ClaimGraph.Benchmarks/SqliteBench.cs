using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Benchmarks;

/// <summary>Filling an embedded graph, against prepared inserts of the very same rows into the same tables under the same settings, without any logic.</summary>
static class SqliteBench
{
    const int ClaimsABatch = 2_000;

    internal static async Task<IReadOnlyList<Figure>> RunAsync(string file, string folder)
    {
        var claims = File.ReadLines(file).LongCount();
        var graph = Path.Combine(folder, "graph.db");
        var bare = Path.Combine(folder, "bare.db");
        var pairs = new List<(double Load, double Bare, double Again)>();
        for (var round = 0; round < 3; round++)
        {
            Remove(graph);
            Remove(bare);
            var load = await Measure.SecondsAsync(() => Filling.LoadAsync(Filling.Sqlite(graph), file));
            var rows = TableRows.Read(graph);
            CreateTables(bare, rows);
            var batches = (int)Math.Ceiling((double)claims / ClaimsABatch);
            var insert = Measure.Seconds(() => Insert(bare, rows, batches));
            var again = await Measure.SecondsAsync(() => Filling.LoadAsync(Filling.Sqlite(graph), file));
            pairs.Add((load, insert, again));
        }

        var ratio = Measure.Median(pairs.Select(pair => pair.Bare / pair.Load));
        var reload = Measure.Median(pairs.Select(pair => pair.Load / pair.Again));
        var middle = Measure.Median(pairs.Select(pair => pair.Load));
        return
        [
            Figure.AtLeast("SQLite load, links and all", Say($"{claims / middle:#,##0} claims/s"), Say($"bare inserts {claims / Measure.Median(pairs.Select(pair => pair.Bare)):#,##0} claims/s"), ratio, 0.4),
            Figure.AtLeast("SQLite load of an unchanged file", Say($"{Measure.Median(pairs.Select(pair => pair.Again)):0.00} s"), Say($"first load {middle:0.0} s"), reload, 10),
        ];
    }

    static void CreateTables(string path, IReadOnlyList<TableRows> tables)
    {
        using var connection = Open(path);
        foreach (var statement in tables.SelectMany(table => table.Definitions)) Run(connection, statement);
    }

    // The rows of each table in equal shares, one transaction a batch, one prepared statement a table.
    static void Insert(string path, IReadOnlyList<TableRows> tables, int batches)
    {
        using var connection = Open(path);
        using var begin = Command(connection, "BEGIN IMMEDIATE");
        using var commit = Command(connection, "COMMIT");
        var inserts = tables.Select(table => table.Prepare(connection)).ToArray();
        for (var batch = 0; batch < batches; batch++)
        {
            begin.ExecuteNonQuery();
            for (var i = 0; i < tables.Count; i++) tables[i].Insert(inserts[i], batch, batches);
            commit.ExecuteNonQuery();
        }
    }

    static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        foreach (var pragma in new[] { "journal_mode=WAL", "synchronous=FULL", "cache_size=-65536", "wal_autocheckpoint=32000", "foreign_keys=OFF" }) Run(connection, $"PRAGMA {pragma}");
        return connection;
    }

    static void Run(SqliteConnection connection, string statement)
    {
        using var command = Command(connection, statement);
        command.ExecuteNonQuery();
    }

    static SqliteCommand Command(SqliteConnection connection, string statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        return command;
    }

    static void Remove(string path)
    {
        foreach (var file in new[] { path, $"{path}-wal", $"{path}-shm" }) File.Delete(file);
    }

    static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
