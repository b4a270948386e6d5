using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimGraph.Sqlite.Rows;

/// <summary>Several names in one column: a JSON array that a person can read; null for none.</summary>
static class NameList
{
    static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string? ToColumn(ImmutableArray<string> names) => names.IsEmpty ? null : JsonSerializer.Serialize(names.AsSpan().ToArray(), readable);

    internal static ImmutableArray<string> FromColumn(string? column) => column is null ? [] : [.. JsonSerializer.Deserialize<string[]>(column)!];
}
