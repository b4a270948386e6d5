using Spectre.Console;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>The colours: of the sixteen that every terminal has, and that its user has chosen.</summary>
static class Theme
{
    /// <summary>The style of a piece.</summary>
    internal static Style Of(Ink ink, bool isSelected)
    {
        // One bar from edge to edge: pieces in colours of their own would tear it.
        if (isSelected) return new Style(decoration: Decoration.Invert);
        return ink switch
        {
            Ink.Faint => new Style(Color.Grey),
            Ink.Strong => new Style(decoration: Decoration.Bold),
            Ink.Quote => new Style(Color.Teal),
            Ink.Extreme => new Style(Color.Red, decoration: Decoration.Bold),
            Ink.Major => new Style(Color.Olive),
            Ink.Minor => new Style(Color.Blue),
            Ink.Good => new Style(Color.Green),
            Ink.Key => new Style(Color.Aqua),
            _ => Style.Plain,
        };
    }
}
