using System.Runtime.InteropServices;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>The signals of a terminal besides those that end the program: another size, closed, stopped with Ctrl-Z and brought back.</summary>
sealed class TerminalSignals : IDisposable
{
    readonly List<PosixSignalRegistration> registrations = [];

    /// <summary>Begins to listen.</summary>
    internal TerminalSignals(TerminalWindow window, Action<DashboardEvent> post)
    {
        Add(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            post(new DashboardEvent.Ended());
        });
        if (OperatingSystem.IsWindows()) return;
        Add(PosixSignal.SIGWINCH, _ => post(new DashboardEvent.Resized()));
        Add(PosixSignal.SIGTSTP, _ => window.Leave());
        Add(PosixSignal.SIGCONT, _ =>
        {
            window.Enter();
            post(new DashboardEvent.Resized());
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
    }

    void Add(PosixSignal signal, Action<PosixSignalContext> handle) => registrations.Add(PosixSignalRegistration.Create(signal, handle));
}
