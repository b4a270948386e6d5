namespace ClaimGraph.Reporting;

/// <summary>How a report is made.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Filter">Which questions it shows.</param>
/// <param name="Bom">Whether CSV begins with a byte order mark, as Excel needs to read Arabic.</param>
public sealed record ReportOptions(ReportFormat Format, ReportFilter Filter, bool Bom)
{
    /// <summary>Told, some questions after some, how many are read, and how many there are to read.</summary>
    public Action<long, long>? OnProgress { get; init; }
}
