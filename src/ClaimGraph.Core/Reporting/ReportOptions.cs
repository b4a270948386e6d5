namespace ClaimGraph.Reporting;

/// <summary>How a report is made.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Filter">Which questions it shows.</param>
public sealed record ReportOptions(ReportFormat Format, ReportFilter Filter)
{
    /// <summary>Whether CSV begins with a byte order mark, as Excel needs to read Arabic.</summary>
    public bool Bom { get; init; }

    /// <summary>What HTML tells about how it was made.</summary>
    public ReportProvenance Provenance { get; init; } = ReportProvenance.None;
}
