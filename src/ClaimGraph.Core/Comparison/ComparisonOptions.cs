namespace ClaimGraph.Comparison;

/// <summary>The settings that verdicts depend on.</summary>
public sealed record ComparisonOptions
{
    /// <summary>How far above an open end ("at least 41") a number may lie and still agree, as a share of the end.</summary>
    /// <value>0.5, "half as much again" (design, section 4); from 0 to 10.</value>
    public double OpenEndShare { get; init; } = 0.5;

    /// <summary>Two exact times of day agree by rounding when they lie at most this many minutes apart.</summary>
    /// <value>10; from 0 to 720. Reporters round clock times.</value>
    public int ClockMinutes { get; init; } = 10;

    /// <summary>How many days may lie between two states, or two stages of a deal, for the later to follow on the earlier.</summary>
    /// <value>31; from 1 to 3,660.</value>
    public int HorizonDays { get; init; } = 31;

    /// <summary>How many days an event may lie before an article that does not say when it happened.</summary>
    /// <value>3; from 0 to 31.</value>
    public int AssumedDays { get; init; } = 3;

    /// <summary>How many days may lie between two dates of one happening; further apart they are taken for two happenings.</summary>
    /// <value>366; from 1 to 3,660.</value>
    public int DateHorizonDays { get; init; } = 366;

    /// <summary>The most positions that one is compared with in each direction, nearest first. The least and the greatest number that are held of one time in one scope always are.</summary>
    /// <value>50; from 1 to 10,000.</value>
    public int MaxNeighbours { get; init; } = 50;

    /// <summary>From which ratio on a conflict of numbers is major.</summary>
    /// <value>1.25; above 1.</value>
    public double MajorRatio { get; init; } = 1.25;

    /// <summary>From which ratio on a conflict of numbers is extreme.</summary>
    /// <value>2; above <see cref="MajorRatio"/>.</value>
    public double ExtremeRatio { get; init; } = 2;

    /// <summary>From which gap in days on a conflict of dates is major.</summary>
    /// <value>2; above 0.</value>
    public double MajorDays { get; init; } = 2;

    /// <summary>From which gap in days on a conflict of dates is extreme.</summary>
    /// <value>14; above <see cref="MajorDays"/>.</value>
    public double ExtremeDays { get; init; } = 14;

    /// <summary>By unit ("percent"): the gap below which a conflict of numbers is minor, whatever the ratio.</summary>
    /// <value>percent 5, person 3.</value>
    public IReadOnlyDictionary<string, double> MinorGaps { get; init; } =
        new SortedDictionary<string, double>(StringComparer.Ordinal) { ["percent"] = 5, ["person"] = 3 };
}
