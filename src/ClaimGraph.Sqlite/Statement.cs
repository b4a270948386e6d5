using System.Buffers;
using System.Text;
using ClaimGraph.Claims;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Sqlite;

/// <summary>
/// A prepared statement, used again and again. Values are bound in the order in which the text first names its parameters.
/// </summary>
/// <remarks>
/// Straight on SQLite's own interface: a command of Microsoft.Data.Sqlite looks every parameter up by name and boxes its value on each
/// execution. Not thread-safe.
/// </remarks>
sealed class Statement : IDisposable
{
    readonly sqlite3 connection;
    readonly sqlite3_stmt handle;
    int bound;

    internal Statement(sqlite3 connection, string text)
    {
        this.connection = connection;
        var prepared = raw.sqlite3_prepare_v2(connection, text, out handle);
        if (prepared != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(prepared, connection);
    }

    public void Dispose() => handle.Dispose();

    internal Statement Add(long value) => Bound(raw.sqlite3_bind_int64(handle, ++bound, value));

    internal Statement Add(long? value) => value is { } number ? Add(number) : AddNull();

    internal Statement Add(bool value) => Add(value ? 1L : 0L);

    internal Statement Add(double? value) =>
        value is { } number ? Bound(raw.sqlite3_bind_double(handle, ++bound, number)) : AddNull();

    internal Statement Add(decimal? value) => Add((double?)value);

    internal Statement Add(string? value)
    {
        if (value is null) return AddNull();
        // An empty span has no address, which SQLite would take for a null.
        if (value.Length == 0) return Bound(raw.sqlite3_bind_text(handle, ++bound, ""));
        const int small = 512;
        var greatest = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (greatest <= small)
        {
            Span<byte> buffer = stackalloc byte[small];
            return Bound(raw.sqlite3_bind_text(handle, ++bound, (ReadOnlySpan<byte>)buffer[..Encoding.UTF8.GetBytes(value, buffer)]));
        }

        var rented = ArrayPool<byte>.Shared.Rent(greatest);
        var result = raw.sqlite3_bind_text(handle, ++bound, new ReadOnlySpan<byte>(rented, 0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return Bound(result);
    }

    internal Statement Add(ContentId id)
    {
        Span<byte> bytes = stackalloc byte[ContentId.Size];
        id.CopyTo(bytes);
        return Bound(raw.sqlite3_bind_blob(handle, ++bound, bytes));
    }

    internal Statement Add(ContentId? id) => id is { } known ? Add(known) : AddNull();

    internal Statement Add(DateSpan span) => Add(span.StartSecond).Add(span.EndSecond).Add(span.Approximate);

    /// <summary>Binds all parameters by their names: texts and whole numbers.</summary>
    internal Statement Add(IReadOnlyDictionary<string, object?> values)
    {
        var count = raw.sqlite3_bind_parameter_count(handle);
        while (bound < count)
        {
            var value = values[raw.sqlite3_bind_parameter_name(handle, bound + 1).utf8_to_string()[1..]];
            if (value is long number) Add(number);
            else Add((string?)value);
        }

        return this;
    }

    internal Statement AddNull() => Bound(raw.sqlite3_bind_null(handle, ++bound));

    /// <summary>Goes to the next row; after the last one the statement is ready to be used again.</summary>
    /// <returns>Whether there is a row.</returns>
    internal bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW) return true;
        Reset();
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, connection);
        return false;
    }

    /// <summary>Runs a statement whose rows, if any, nobody needs.</summary>
    /// <returns>How many rows it changed.</returns>
    internal int Run()
    {
        while (Step()) { }
        return raw.sqlite3_changes(connection);
    }

    /// <summary>Runs a statement for the first column of its first row.</summary>
    /// <returns>The number; null when there is no row.</returns>
    internal long? Scalar()
    {
        if (!Step()) return null;
        var value = Long(0);
        Reset();
        return value;
    }

    /// <summary>Gives up the rows that are left.</summary>
    internal void Reset()
    {
        bound = 0;
        // The result repeats the fault of the last step, which has been thrown already.
        _ = raw.sqlite3_reset(handle);
    }

    /// <summary>The names of the columns.</summary>
    internal string[] Columns() => [.. Enumerable.Range(0, raw.sqlite3_column_count(handle)).Select(column => raw.sqlite3_column_name(handle, column).utf8_to_string())];

    /// <summary>A value as SQLite keeps it: <see cref="long"/>, <see cref="double"/>, a text or null.</summary>
    internal object? Value(int column) => raw.sqlite3_column_type(handle, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Long(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(handle, column),
        _ => Text(column),
    };

    internal bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    internal long Long(int column) => raw.sqlite3_column_int64(handle, column);

    internal int Int(int column) => raw.sqlite3_column_int(handle, column);

    internal int? IntOrNull(int column) => IsNull(column) ? null : Int(column);

    internal bool Bool(int column) => Int(column) != 0;

    internal double? DoubleOrNull(int column) => IsNull(column) ? null : raw.sqlite3_column_double(handle, column);

    /// <summary>A number of at most 15 significant digits, exactly as it was bound.</summary>
    internal decimal? DecimalOrNull(int column) => (decimal?)DoubleOrNull(column);

    internal string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, column));

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    internal ContentId Id(int column) => ContentId.FromBytes(raw.sqlite3_column_blob(handle, column));

    /// <summary>The span of three columns: start, end and whether it is approximate.</summary>
    internal DateSpan Span(int column) => DateSpan.FromSeconds(Long(column), Long(column + 1), Bool(column + 2));

    internal DateSpan? SpanOrNull(int column) => IsNull(column) ? null : Span(column);

    Statement Bound(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, connection);
        return this;
    }
}
