namespace ClaimGraph.Reading;

/// <summary>How a claim file is written.</summary>
public enum ClaimFileFormat
{
    /// <summary>One JSON object a line (<c>.jsonl</c>, <c>.ndjson</c>, and standard input). Lines that begin with <c>#</c> are comments.</summary>
    JsonLines,

    /// <summary>RFC 4180 with a header of dotted names (<c>.csv</c>).</summary>
    Csv,
}
