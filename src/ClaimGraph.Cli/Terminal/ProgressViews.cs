namespace ClaimGraph.Cli.Terminal;

/// <summary>Chooses how progress is shown.</summary>
static class ProgressViews
{
    /// <summary>Begins: a bar on a terminal, a line now and then elsewhere, nothing when the user wants quiet.</summary>
    /// <param name="output">The outputs.</param>
    /// <param name="time">The clock.</param>
    /// <param name="unit">What is counted, one of them: "line".</param>
    internal static IProgressView Start(Output output, TimeProvider time, string unit) =>
        output is { CanRedrawMessages: true, Quiet: false } ? StartBar(output, time, unit) : new ProgressLines(output, time, unit);

    // Apart, so that the drawing library is only loaded when something is drawn.
    static ProgressBar StartBar(Output output, TimeProvider time, string unit) => new(output, time, unit);
}
