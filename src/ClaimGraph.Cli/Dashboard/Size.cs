using System.Runtime.InteropServices;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>The size of the terminal in cells.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Size(int Width, int Height)
{
    /// <summary>The least size at which the dashboard can be read.</summary>
    public static Size Least { get; } = new(40, 12);

    /// <summary>Whether there is room enough.</summary>
    public bool IsEnough => Width >= Least.Width && Height >= Least.Height;

    /// <summary>How many rows of a list are seen at once, at least 1.</summary>
    public int Page => Math.Max(1, Height - Screen.Chrome);
}
