namespace ClaimGraph.Reporting;

/// <summary>How a report is written.</summary>
public enum ReportFormat
{
    /// <summary>Markdown for people, in a terminal or on a forge.</summary>
    Markdown,

    /// <summary>JSON for programs; the contract of the README.</summary>
    Json,

    /// <summary>One conflict a row, for spreadsheets.</summary>
    Csv,

    /// <summary>One web page for people, to read, print and send.</summary>
    Html,
}
