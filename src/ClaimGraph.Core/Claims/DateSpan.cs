using NodaTime;

namespace ClaimGraph.Claims;

/// <summary>
/// A day, a month, an instant or any stretch of time, as exactly as a text gives it. Kept in whole seconds of the
/// proleptic Gregorian calendar without a zone; times that carry a zone are turned into UTC when read.
/// </summary>
/// <remarks>The first second belongs to it, <see cref="EndSecond"/> is the second after the last. At most one end is open.</remarks>
public sealed record DateSpan : ClaimValue
{
    /// <summary>The first second of an open beginning.</summary>
    public const long OpenStart = long.MinValue;

    /// <summary>The end second of an open end.</summary>
    public const long OpenEnd = long.MaxValue;

    /// <summary>The seconds of a day.</summary>
    public const long Day = 86_400;

    /// <summary>The second after 9999-12-31T23:59:59, the last of the calendar.</summary>
    public const long CalendarEnd = 3_652_059 * Day;

    static readonly LocalDateTime epoch = new(1, 1, 1, 0, 0);

    /// <summary>A time that nobody knows, EDTF <c>XXXX</c>: anywhere in the years 0001 to 9999.</summary>
    public static DateSpan Unknown { get; } = new(0, CalendarEnd, approximate: false);

    DateSpan(long startSecond, long endSecond, bool approximate) =>
        (StartSecond, EndSecond, Approximate) = (startSecond, endSecond, approximate);

    /// <summary>The first second, counted from 0001-01-01T00:00; <see cref="OpenStart"/> when open.</summary>
    public long StartSecond { get; }

    /// <summary>The second after the last, counted from 0001-01-01T00:00; <see cref="OpenEnd"/> when open.</summary>
    public long EndSecond { get; }

    /// <summary>Whether the text hedges ("around", EDTF <c>~</c>, <c>?</c> or <c>%</c>).</summary>
    public bool Approximate { get; }

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Date;

    /// <summary>Whether one end is open.</summary>
    public bool IsOpen => StartSecond == OpenStart || EndSecond == OpenEnd;

    /// <summary>Whether nobody knows the time; see <see cref="Unknown"/>.</summary>
    public bool IsUnknown => StartSecond == 0 && EndSecond == CalendarEnd;

    /// <summary>The first moment; null when open.</summary>
    public LocalDateTime? Start => StartSecond == OpenStart ? null : ToLocal(StartSecond);

    /// <summary>The moment after the last; null when open. After the year 9999, which has none, its last nanosecond.</summary>
    public LocalDateTime? End => EndSecond == OpenEnd ? null : ToLocal(EndSecond);

    /// <summary>The first day, counted from 0001-01-01 as 0; the least whole number when open.</summary>
    public int FirstDay => StartSecond == OpenStart ? int.MinValue : (int)(StartSecond / Day);

    /// <summary>The last day that is touched, counted from 0001-01-01 as 0; the greatest whole number when open.</summary>
    public int LastDay => EndSecond == OpenEnd ? int.MaxValue : (int)((EndSecond - 1) / Day);

    /// <summary>The length in seconds, at least 1; the greatest whole number when open.</summary>
    public long Seconds => IsOpen ? long.MaxValue : EndSecond - StartSecond;

    /// <summary>Creates a span from its first second and the second after its last.</summary>
    /// <exception cref="ArgumentException">The span holds no second, both ends are open, or an end lies outside the years 0001 to 9999.</exception>
    public static DateSpan FromSeconds(long startSecond, long endSecond, bool approximate = false)
    {
        if (endSecond <= startSecond) throw new ArgumentException("A span of time ends after it starts.", nameof(endSecond));
        if (startSecond == OpenStart && endSecond == OpenEnd) throw new ArgumentException("A span of time has at least one end.", nameof(startSecond));
        if (startSecond is < 0 and not OpenStart) throw new ArgumentOutOfRangeException(nameof(startSecond), "Time begins with the year 0001.");
        if (endSecond is > CalendarEnd and not OpenEnd) throw new ArgumentOutOfRangeException(nameof(endSecond), "Time ends with the year 9999.");
        return new DateSpan(startSecond, endSecond, approximate);
    }

    /// <summary>Creates the span from a first to a last day, both inside; null leaves an end open.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first, or both ends are open.</exception>
    public static DateSpan FromDays(LocalDate? first, LocalDate? last, bool approximate = false) => FromSeconds(
        first is { } f ? ToSecond(f.AtMidnight()) : OpenStart,
        last is { } l ? ToSecond(l.AtMidnight()) + Day : OpenEnd,
        approximate);

    /// <summary>Reads an EDTF date.</summary>
    /// <exception cref="FormatException">The text is not a date; the message says why.</exception>
    public static DateSpan Parse(string text) =>
        Edtf.TryParse(text, out var span, out var fault) ? span : throw new FormatException(fault);

    /// <summary>The seconds from 0001-01-01T00:00 to a moment.</summary>
    public static long ToSecond(LocalDateTime moment) =>
        (Period.DaysBetween(epoch.Date, moment.Date) * Day) + (moment.TickOfDay / NodaConstants.TicksPerSecond);

    /// <summary>The moment that many seconds after 0001-01-01T00:00; for <see cref="CalendarEnd"/> the nanosecond before it.</summary>
    public static LocalDateTime ToLocal(long second) =>
        second == CalendarEnd ? epoch.PlusSeconds(second - 1).PlusNanoseconds(NodaConstants.NanosecondsPerSecond - 1) : epoch.PlusSeconds(second);

    /// <summary>The day that many days after 0001-01-01.</summary>
    public static LocalDate ToDate(int day) => epoch.Date.PlusDays(day);

    /// <summary>Whether every second of the other lies in this one.</summary>
    public bool Contains(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return StartSecond <= other.StartSecond && other.EndSecond <= EndSecond;
    }

    /// <summary>Whether the two share a second.</summary>
    public bool Overlaps(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return StartSecond < other.EndSecond && other.StartSecond < EndSecond;
    }

    /// <summary>Whether this one is over before the other begins.</summary>
    public bool IsBefore(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return EndSecond <= other.StartSecond;
    }

    /// <summary>Whether the two have the same first and last second, whatever their hedges.</summary>
    public bool HasSameEnds(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return StartSecond == other.StartSecond && EndSecond == other.EndSecond;
    }

    /// <summary>The whole days that this span touches.</summary>
    public DateSpan WholeDays() => new(
        StartSecond == OpenStart ? OpenStart : StartSecond / Day * Day,
        EndSecond == OpenEnd ? OpenEnd : (EndSecond + Day - 1) / Day * Day,
        Approximate);

    /// <summary>The shortest EDTF that reads back as this span: "2019-02", "2019-02-20/2019-02-27", "../2019-03-02", "2019-02~".</summary>
    public override string ToString() => Edtf.Format(this);

    internal override void AddTo(ContentHash hash) => hash.Add(StartSecond).Add(EndSecond).Add(Approximate ? 1 : 0);

    internal static void AddTo(ContentHash hash, DateSpan? span)
    {
        if (span is null) hash.Add((string?)null);
        else span.AddTo(hash);
    }
}
