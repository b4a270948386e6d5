using ClaimGraph.Claims;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Spans of time, written as EDTF.</summary>
static class DateRows
{
    /// <summary>A span that may be missing.</summary>
    internal static DateSpan? Read(Row row, string field)
    {
        if (row.Text(field) is not { } text) return null;
        return Edtf.TryParse(text, out var span, out _) ? span : throw row.Broken(field);
    }

    /// <summary>A span.</summary>
    internal static DateSpan Need(Row row, string field) => Read(row, field) ?? throw row.Broken(field);
}
