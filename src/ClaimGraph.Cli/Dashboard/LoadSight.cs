using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>A load as the dashboard has seen it over time.</summary>
/// <param name="Record">Its entry in the ledger.</param>
/// <param name="Since">When it was first seen, or last seen to have got on, UTC.</param>
/// <param name="HasGotOn">Whether it was seen to get on.</param>
/// <param name="Rate">The lines that it got on by in a second, between the last two readings; null when that is not known.</param>
public sealed record LoadSight(LoadRecord Record, DateTimeOffset Since, bool HasGotOn, double? Rate)
{
    // A batch takes seconds at most; a load that was cut off stays without an end for ever.
    static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    /// <summary>How far it is. The ledger alone does not tell whether a load without an end still runs: that takes watching it.</summary>
    public LoadStage Stage(DateTimeOffset now)
    {
        if (Record.Finished is not null) return LoadStage.Done;
        if (now - Since >= patience) return LoadStage.CutOff;
        return HasGotOn ? LoadStage.Running : LoadStage.NotEnded;
    }

    /// <summary>Looks at a load again.</summary>
    /// <param name="before">The earlier sight; null for the first.</param>
    /// <param name="record">What the ledger says now.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="since">The time since the earlier reading.</param>
    public static LoadSight Of(LoadSight? before, LoadRecord record, DateTimeOffset now, TimeSpan since)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (before is null) return new LoadSight(record, now, HasGotOn: false, Rate: null);
        var lines = record.Books.Lines - before.Record.Books.Lines;
        return new LoadSight(record, lines > 0 ? now : before.Since, before.HasGotOn || lines > 0, since > TimeSpan.Zero ? lines / since.TotalSeconds : null);
    }
}
