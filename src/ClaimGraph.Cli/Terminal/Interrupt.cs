using System.Runtime.InteropServices;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Ctrl-C and SIGTERM: the first asks to stop at the next safe place, the second ends the program at once.</summary>
sealed class Interrupt : IDisposable
{
    readonly CancellationTokenSource source = new();
    readonly PosixSignalRegistration[] registrations;
    readonly Action onFirst;
    readonly Action onSecond;
    int isAsked;

    /// <summary>Begins to listen, and tells the user of the first signal.</summary>
    internal Interrupt(Output output)
        : this(() => output.Note("Stopping. Press Ctrl-C again to end at once."), output.ShowCursor)
    {
    }

    /// <summary>Begins to listen.</summary>
    /// <param name="onFirst">Told of the first signal.</param>
    /// <param name="onSecond">Told of the second, just before the program ends.</param>
    internal Interrupt(Action onFirst, Action? onSecond = null)
    {
        (this.onFirst, this.onSecond) = (onFirst, onSecond ?? (() => { }));
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
        if (Interlocked.Exchange(ref isAsked, 1) == 1)
        {
            onSecond();
            return;
        }

        context.Cancel = true;
        source.Cancel();
        onFirst();
    }
}
