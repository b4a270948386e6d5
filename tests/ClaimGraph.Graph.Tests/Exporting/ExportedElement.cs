namespace ClaimGraph.Tests.Exporting;

/// <summary>A node or relationship as another program reads it: its kind, its ends if it has any, and what it shows.</summary>
sealed record ExportedElement(string Kind, string? From, string? To, SortedDictionary<string, string> Values)
{
    internal string Line => $"{Kind} {From} {To} {string.Join('\u0003', Values.Select(value => $"{value.Key}={value.Value}"))}";
}
