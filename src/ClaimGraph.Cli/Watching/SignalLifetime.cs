using ClaimGraph.Cli.Terminal;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;

namespace ClaimGraph.Cli.Watching;

/// <summary>Ends the host at the first signal; the second ends the program at once. Tells systemd, where it asks for it, when the worker is ready and when it stops.</summary>
sealed class SignalLifetime(Interrupt interrupt, IHostApplicationLifetime application, ISystemdNotifier systemd) : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        interrupt.Token.Register(application.StopApplication);
        application.ApplicationStarted.Register(() => systemd.Notify(ServiceState.Ready));
        application.ApplicationStopping.Register(() => systemd.Notify(ServiceState.Stopping));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
