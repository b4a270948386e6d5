using System.Runtime.InteropServices;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Ctrl-C and SIGTERM: the first asks to stop at the next safe place, the second ends the program at once.</summary>
sealed class Interrupt : IDisposable
{
    readonly CancellationTokenSource source = new();
    readonly PosixSignalRegistration[] registrations;
    readonly Output output;

    /// <summary>Begins to listen.</summary>
    internal Interrupt(Output output)
    {
        this.output = output;
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        source.Dispose();
    }

    void Handle(PosixSignalContext context)
    {
        if (source.IsCancellationRequested) return;
        context.Cancel = true;
        output.Note("Stopping. Press Ctrl-C again to end at once.");
        source.Cancel();
    }
}
