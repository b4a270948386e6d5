using ClaimGraph.Cli.Terminal;
using Microsoft.Extensions.Hosting;

namespace ClaimGraph.Cli.Watching;

/// <summary>Ends the host at the first signal; the second ends the program at once.</summary>
sealed class SignalLifetime(Interrupt interrupt, IHostApplicationLifetime application) : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        interrupt.Token.Register(application.StopApplication);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
