using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>Reads the days that everybody names without their year, as the data have them: "the September 11 attacks". Another year after them says that another day is meant.</summary>
static class NamedDays
{
    internal static Reading? Read(Phrase phrase, int at, LocalDate? reference)
    {
        if (phrase.Word(at, WordKind.NamedDay) is not { } named) return null;
        var day = new LocalDate(named.Value / 10_000, named.Value / 100 % 100, named.Value % 100);
        var year = Years.After(phrase, named.Next, reference);
        return year is null || year.Value.Value == day.Year ? Reading.OfDay(at, year?.Next ?? named.Next, day, "named-day") : null;
    }
}
