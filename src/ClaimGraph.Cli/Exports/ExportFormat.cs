namespace ClaimGraph.Cli.Exports;

/// <summary>How an export is written.</summary>
enum ExportFormat
{
    /// <summary>GraphML, for Gephi, yEd and the like.</summary>
    GraphMl,

    /// <summary>A script that loads into an empty Neo4j.</summary>
    Cypher,

    /// <summary>A folder of CSV files for <c>neo4j-admin database import</c>.</summary>
    Csv,
}
