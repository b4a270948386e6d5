using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Turns a picture into the text of each of its rows.</summary>
public static class PictureText
{
    /// <summary>The rows of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="size">The size of the terminal.</param>
    /// <param name="hasColor">Whether the rows may hold colour; without, they hold no control sequence at all.</param>
    public static IReadOnlyList<string> Rows(Renderable picture, Size size, bool hasColor)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = size.Width;
        console.Profile.Height = size.Height;
        console.Write(picture);
        return writer.ToString().Split('\n');
    }
}
