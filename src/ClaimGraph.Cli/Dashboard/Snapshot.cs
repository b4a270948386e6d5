using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What the graph said when it was last asked.</summary>
public sealed record Snapshot
{
    const int RememberedRates = 60;

    /// <summary>The graph's address.</summary>
    public required string Address { get; init; }

    /// <summary>The pause between two readings, at least.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>The totals; null until the first are read.</summary>
    public GraphSummary? Summary { get; init; }

    /// <summary>Questions with conflicts and undecided links.</summary>
    public QuestionLists Questions { get; init; } = QuestionLists.Empty;

    /// <summary>Outlets, by name.</summary>
    public ImmutableArray<OutletView> Outlets { get; init; } = [];

    /// <summary>Rejections, of the latest loads first.</summary>
    public ImmutableArray<RejectionView> Rejections { get; init; } = [];

    /// <summary>Loads, the latest first.</summary>
    public ImmutableArray<LoadSight> Loads { get; init; } = [];

    /// <summary>Workers, by name.</summary>
    public ImmutableArray<WorkerView> Workers { get; init; } = [];

    /// <summary>The claims that the graph gained in a second, reading by reading, the oldest first.</summary>
    public ImmutableArray<double> Rates { get; init; } = [];

    /// <summary>When the totals were read, UTC; null before the first reading.</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <summary>How long the last whole reading took.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>Why the last reading failed; null when it did not.</summary>
    public string? Fault { get; init; }

    /// <summary>The totals that the lists belong to, as <see cref="FingerprintOf"/> gives them; null before the first.</summary>
    public string? ListsOf { get; init; }

    /// <summary>When the lists were last found to belong to the totals, UTC; null before the first time.</summary>
    public DateTimeOffset? ListsTaken { get; init; }

    /// <summary>How old the data are: the lists, which take longer to read, or else the totals.</summary>
    public TimeSpan Age(DateTimeOffset now) => (ListsTaken ?? Taken) is { } taken && now > taken ? now - taken : TimeSpan.Zero;

    /// <summary>Whether the graph should have answered again by now.</summary>
    public bool IsOld(DateTimeOffset now) => Taken is not null && Age(now) > Interval + Took + TimeSpan.FromSeconds(3);

    /// <summary>This snapshot with new totals.</summary>
    public Snapshot With(GraphSummary summary, IReadOnlyList<LoadRecord> loads, IReadOnlyList<WorkerView> workers, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var since = Taken is { } taken ? now - taken : TimeSpan.Zero;
        var before = Loads.ToDictionary(sight => sight.Record.Id);
        var rates = Summary is { } last && since > TimeSpan.Zero ? Rates.Add(Math.Max(0, summary.Claims - last.Claims) / since.TotalSeconds) : Rates;
        return this with
        {
            Summary = summary,
            Loads = [.. loads.Select(record => LoadSight.Of(before.GetValueOrDefault(record.Id), record, now, since)).OrderBy(sight => sight.Stage(now) is LoadStage.CutOff or LoadStage.Done)],
            Workers = [.. workers],
            Rates = rates.Length > RememberedRates ? rates[^RememberedRates..] : rates,
            Taken = now,
            Fault = null,
        };
    }

    /// <summary>The totals on which the lists depend, in one text.</summary>
    public static string FingerprintOf(GraphSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Claims} {summary.Positions} {summary.Rejections} {summary.Loads} {string.Join(' ', summary.Links.Values)} {string.Join(' ', summary.Conflicts.Values)}");
    }
}
