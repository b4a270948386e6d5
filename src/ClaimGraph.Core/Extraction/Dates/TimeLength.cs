namespace ClaimGraph.Extraction.Dates;

/// <summary>A length of time: an exact one has two equal ends.</summary>
/// <param name="Min">The least that is meant, in units, at least 0. Belongs to it.</param>
/// <param name="Max">The most that is meant; null when open. Belongs to it.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Approximate">Whether the text hedges: "about two hours", "several days".</param>
public sealed record TimeLength(decimal Min, decimal? Max, TimeUnit Unit, bool Approximate)
{
    /// <summary>The seconds of one unit. A month counts 30 days, a year 365, as lengths without a place in the calendar do.</summary>
    public static long SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3_600,
        TimeUnit.Day => 86_400,
        TimeUnit.Week => 7 * 86_400,
        TimeUnit.Month => 30 * 86_400,
        TimeUnit.Year => 365 * 86_400,
        TimeUnit.Decade => 3_652L * 86_400,
        _ => 36_524L * 86_400,
    };

    /// <summary>The least that is meant, in seconds.</summary>
    public decimal MinSeconds => Min * SecondsOf(Unit);

    /// <summary>The most that is meant, in seconds; null when open.</summary>
    public decimal? MaxSeconds => Max * SecondsOf(Unit);
}
