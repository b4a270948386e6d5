using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>How far in time comparing reaches. What lies outside costs nothing.</summary>
static class Reach
{
    /// <summary>The most days that may lie between two comparable positions of a kind.</summary>
    internal static int Days(ClaimKind kind, ComparisonOptions options) => kind switch
    {
        ClaimKind.Date => options.DateHorizonDays,
        ClaimKind.Deal => options.HorizonDays,
        _ => Math.Max(options.HorizonDays, options.AssumedDays),
    };

    /// <summary>Whether two positions of one question, or of related ones, can matter to each other at all. Cheap, and never wrongly false.</summary>
    internal static bool CanMatter(Position earlier, Position later)
    {
        var scopes = ScopePair.Of(earlier.Scope, later.Scope);
        var kind = later.Value.Kind;
        if (kind == ClaimKind.Quantity && scopes.AreForeign) return false;
        if (earlier.LastDay >= later.FirstDay || kind != ClaimKind.Quantity) return true;
        return scopes.A switch
        {
            Scope.Snapshot or Scope.Threshold => true,
            _ => later.WhenAssumed,
        };
    }

    /// <summary>A day so many days earlier; open stays open.</summary>
    internal static int Before(int day, int days) => day < int.MinValue + days ? int.MinValue : day - days;

    /// <summary>A day so many days later; open stays open.</summary>
    internal static int After(int day, int days) => day > int.MaxValue - days ? int.MaxValue : day + days;
}
