namespace ClaimGraph.Extraction.Dates;

/// <summary>Which part of a month, a year or another period is meant.</summary>
enum PartOfPeriod
{
    Start,
    Middle,
    End,
}
