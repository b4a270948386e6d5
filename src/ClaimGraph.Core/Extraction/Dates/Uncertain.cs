using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Joins what a text means as read on the first and on the last day that it can have been published.</summary>
static class Uncertain
{
    const string Remark = "The day of publication is not known: this is every day that it can be.";

    internal static List<Found> Join(List<Found> early, List<Found> late)
    {
        var byPlace = late.ToDictionary(found => (found.Reading.First, found.Reading.Next));
        var joined = new List<Found>(early.Count);
        foreach (var found in early)
        {
            if (!byPlace.TryGetValue((found.Reading.First, found.Reading.Next), out var other)) continue;
            var (a, b) = (found.Reading, other.Reading);
            if (a.Start == b.Start && a.End == b.End) joined.Add(found);
            else joined.Add(found with { Reading = a with { Start = Lesser(a.Start, b.Start), End = Greater(a.End, b.End), Approximate = true, Remark = Remark, IsContradicted = false } });
        }

        return joined;
    }

    static LocalDate? Lesser(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Min(x, y) : null;

    static LocalDate? Greater(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : null;
}
