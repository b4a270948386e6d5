namespace ClaimGraph.Extraction.Dates;

/// <summary>A whole number that stands at a place: a day of a month, a year, "the third".</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsOrdinal">Whether it is an ordinal: "third", "3rd".</param>
readonly record struct Counted(int Value, int Next, bool IsOrdinal);
