using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Csv;

/// <summary>The columns of a file, and how a record becomes the JSON line that it means.</summary>
sealed class CsvHeader : IDisposable
{
    static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    static readonly SearchValues<char> formulaStarts = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    readonly string[] names;
    readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    readonly ArrayBufferWriter<byte> buffer = new(1024);
    readonly Utf8JsonWriter writer;
    readonly int[] unknown;

    internal CsvHeader(string[] names)
    {
        this.names = [.. names.Select(name => name.Trim())];
        writer = new Utf8JsonWriter(buffer, options);
        for (var i = 0; i < names.Length; i++)
        {
            if (!columns.TryAdd(this.names[i], i) && Fault is null)
                (Column, Fault) = (Show(i), $"The column '{Show(i)}' stands twice in the header: keep one of them.");
        }

        var known = ClaimMembers.All.Where(member => member is not ObjectMember).Select(member => member.Path).ToHashSet(StringComparer.Ordinal);
        unknown = [.. Enumerable.Range(0, names.Length).Where(i => !known.Contains(this.names[i]))];
        if (unknown.Length > 0 && Fault is null) (Column, Fault) = (Show(unknown[0]), UnknownFault(unknown[0]));
    }

    /// <summary>The column at fault; null when there is none.</summary>
    internal string? Column { get; }

    /// <summary>Why no record of the file can be read; null when they can.</summary>
    internal string? Fault { get; }

    internal int Count => names.Length;

    /// <summary>
    /// The JSON line that a record means; it lasts until the next one. Empty cells are missing members. A record of
    /// another length has members that are none of a claim, so that it is not taken before somebody has mended it.
    /// </summary>
    internal ReadOnlySpan<byte> ToJson(string[] cells)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        writer.WriteStartObject();
        foreach (var i in unknown)
        {
            if (i < cells.Length && cells[i].Length > 0) writer.WriteString(names[i], cells[i]);
        }

        WriteMembers(ClaimMembers.Root, cells);
        // What is missing nobody knows, and the rest may be a good claim: the record must be looked at.
        if (cells.Length < names.Length) writer.WriteString("cells", string.Create(CultureInfo.InvariantCulture, $"{cells.Length} of {names.Length}"));
        for (var i = names.Length; i < cells.Length; i++) writer.WriteString(string.Create(CultureInfo.InvariantCulture, $"cell {i + 1}"), cells[i]);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan;
    }

    public void Dispose() => writer.Dispose();

    void WriteMembers(ObjectMember within, string[] cells)
    {
        foreach (var member in within.Members)
        {
            if (member is ObjectMember inner)
            {
                if (!inner.Members.Any(child => HasCell(child, cells, out _))) continue;
                writer.WriteStartObject(inner.Name);
                WriteMembers(inner, cells);
                writer.WriteEndObject();
            }
            else if (HasCell(member, cells, out var cell))
            {
                writer.WritePropertyName(member.Name);
                member.WriteCell(writer, cell);
            }
        }
    }

    bool HasCell(ClaimMember member, string[] cells, out string cell)
    {
        cell = columns.TryGetValue(member.Path, out var column) && column < cells.Length ? Unguarded(cells[column]) : "";
        return cell.Length > 0;
    }

    // Our own writer puts ' before cells that a spreadsheet would take for a formula, also behind white space.
    static string Unguarded(string cell)
    {
        if (cell.Length < 2 || cell[0] != '\'') return cell;
        var first = cell.AsSpan(1).TrimStart(" \t\r\n\u00A0\uFEFF");
        return cell[1] is '\t' or '\r' || (!first.IsEmpty && formulaStarts.Contains(first[0])) ? cell[1..] : cell;
    }

    string Show(int column) => Shown.Name(System.Text.Encoding.UTF8.GetBytes(names[column]));

    string UnknownFault(int column)
    {
        if (names.Length == 1 && names[0].AsSpan().ContainsAny(';', '\t')) return "The columns are not separated by commas: save the file as CSV with commas.";
        if (names[column].Length == 0) return "A column has no name in the header: name it, or remove it.";
        var near = NearName.FindPath(names[column]) is { } meant ? $"did you mean '{meant}'?" : "remove the column, or mend its name.";
        return $"The column '{Show(column)}' is not a member of a claim: {near}";
    }
}
