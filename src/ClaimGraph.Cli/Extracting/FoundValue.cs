namespace ClaimGraph.Cli.Extracting;

/// <summary>A number or date that a text expresses.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">The place after its last unit.</param>
/// <param name="Kind">"number", "percent", "ordinal", "date" or "duration".</param>
/// <param name="Min">The least number meant, of a duration in seconds; null when open, and for dates.</param>
/// <param name="Max">The greatest number meant, of a duration in seconds; null when open, and for dates.</param>
/// <param name="IsApproximate">Whether the text hedges.</param>
/// <param name="From">The first day of a date, as in 2019-02-27; null when open, where the words of the date contradict each other, and for numbers and durations.</param>
/// <param name="To">The last day of a date; null as for the first.</param>
/// <param name="Remark">What is odd about a date, as a sentence: a weekday that is not that of the day. Null when nothing is.</param>
sealed record FoundValue(int Start, int End, string Kind, decimal? Min, decimal? Max, bool IsApproximate, string? From = null, string? To = null, string? Remark = null);
