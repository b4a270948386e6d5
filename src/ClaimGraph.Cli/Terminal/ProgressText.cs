using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimGraph.Cli.Terminal;

/// <summary>A text beside a progress bar; never read as markup.</summary>
/// <param name="width">The most cells that it takes.</param>
sealed class ProgressText(int width) : ProgressColumn
{
    /// <summary>The text, safe to show.</summary>
    internal string Text { get; set; } = "";

    /// <inheritdoc/>
    protected override bool NoWrap => true;

    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(Text) { Overflow = Overflow.Ellipsis };

    /// <inheritdoc/>
    public override int? GetColumnWidth(RenderOptions options) => Math.Min(width, Math.Max(1, Text.Length));
}
