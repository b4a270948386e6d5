using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>A length of time at a place: "ten days", "يومين", "1 month and 21 days".</summary>
/// <param name="Next">The token after it.</param>
/// <param name="Parts">Its parts, longest first as a rule; at least one.</param>
sealed record Amount(int Next, IReadOnlyList<TimeLength> Parts)
{
    /// <summary>The shortest unit, which says how exact it is.</summary>
    internal TimeUnit Unit => Parts.Min(part => part.Unit);

    internal bool IsVague => Parts.Any(part => part.Approximate || part.Min != part.Max);

    /// <summary>Whether the text gives no number: "several days", "أشهر".</summary>
    internal bool IsUncounted => Parts.Any(part => part.Approximate && part.Max > part.Min);

    /// <summary>As one length, in its shortest unit.</summary>
    internal TimeLength Length => Parts.Count == 1 ? Parts[0] : new TimeLength(Sum(part => part.MinSeconds), Parts.Any(part => part.Max is null) ? null : Sum(part => part.MaxSeconds!.Value), Unit, true);

    /// <summary>The days that lie the least and the most of it away from a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="sign">-1 for before, 1 for after.</param>
    internal (LocalDate Least, LocalDate Most)? From(LocalDate day, int sign)
    {
        LocalDate? least = day, most = day;
        foreach (var part in Parts)
        {
            least = least is { } l ? Calendar.Plus(l, sign * part.Min, part.Unit) : null;
            most = most is { } m ? Calendar.Plus(m, sign * (part.Max ?? part.Min), part.Unit) : null;
        }

        return least is { } near && most is { } far ? (near, far) : null;
    }

    decimal Sum(Func<TimeLength, decimal> seconds) => decimal.Round(Parts.Sum(seconds) / TimeLength.SecondsOf(Unit), 2);
}
