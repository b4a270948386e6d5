using System.Runtime.InteropServices;

namespace ClaimGraph.Comparison;

/// <summary>A stretch of days, both ends inside, counted from 0001-01-01 as 0; the least and the greatest whole number stand for no limit.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayRange(int First, int Last)
{
    /// <summary>The least stretch that holds both.</summary>
    public DayRange Union(DayRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>Whether all of the other lies inside.</summary>
    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether a position's days touch it.</summary>
    public bool Touches(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.FirstDay <= Last && position.LastDay >= First;
    }
}
