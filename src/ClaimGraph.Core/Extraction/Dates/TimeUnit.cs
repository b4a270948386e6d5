namespace ClaimGraph.Extraction.Dates;

/// <summary>What a length of time is counted in, from the shortest to the longest.</summary>
public enum TimeUnit
{
    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks, from Monday to Sunday where they are those of the calendar.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Decades, from a year that ends in 0.</summary>
    Decade,

    /// <summary>Centuries: the 21st is 2000 to 2099, as newspapers count.</summary>
    Century,
}
