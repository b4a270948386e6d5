namespace ClaimGraph.Cli.Terminal;

/// <summary>Shows how far a command is, on standard error. Safe to call from any thread.</summary>
interface IProgressView : IAsyncDisposable
{
    /// <summary>Shows a step, in place of the last one.</summary>
    void Show(ProgressStep step);
}
