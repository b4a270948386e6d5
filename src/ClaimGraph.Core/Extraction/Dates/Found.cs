namespace ClaimGraph.Extraction.Dates;

/// <summary>A reading, and its length when it says how long and not when.</summary>
readonly record struct Found(Reading Reading, TimeLength? Length);
