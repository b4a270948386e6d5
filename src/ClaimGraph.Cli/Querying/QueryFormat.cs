namespace ClaimGraph.Cli.Querying;

/// <summary>How rows are written.</summary>
enum QueryFormat
{
    /// <summary>For people; lines with tabs without a terminal.</summary>
    Table,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,
}
