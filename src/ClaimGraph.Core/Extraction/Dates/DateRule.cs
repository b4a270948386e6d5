namespace ClaimGraph.Extraction.Dates;

/// <summary>What the names of the rules that read dates tell of them, see <see cref="DateExpression.Rule"/>.</summary>
public static class DateRule
{
    /// <summary>A distance that the text does not count: "several days ago", "منذ أشهر".</summary>
    public const string VagueAgo = "vague-ago";

    /// <summary>A stretch up to or from the publication that the text does not count: "the past few days", "الأيام الماضية".</summary>
    public const string VagueStretch = "vague-stretch";

    /// <summary>A distance from a moment that the text told before, mostly: "two days later". Read as if from the publication.</summary>
    public const string FromTold = "from-told";

    /// <summary>Words that contradict each other, as "Monday, 5 March 2019", or that name a day that no calendar has. Their value is <see cref="Claims.DateSpan.Unknown"/>, the remark says why.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>Whether the rule guesses how far away or how long a vague word means, or from when: its days are no more than a frame.</summary>
    public static bool IsVague(string rule) => rule is VagueAgo or VagueStretch or FromTold;
}
