namespace ClaimGraph.Cli.Terminal;

/// <summary>One line on standard error that is written over and over. Silent without a terminal, and when the user wants quiet.</summary>
sealed class ProgressLine(Output output, TimeProvider time)
{
    // Ten times a second is as fast as anyone reads.
    static readonly TimeSpan pause = TimeSpan.FromMilliseconds(100);

    readonly bool shown = output is { MessagesAreTerminal: true, Quiet: false };
    long last;
    int width;

    /// <summary>Shows a text in place of the last one.</summary>
    internal void Show(string text)
    {
        if (!shown || (last != 0 && time.GetElapsedTime(last) < pause)) return;
        last = time.GetTimestamp();
        var line = text.Length > 78 ? text[..78] : text;
        output.Messages.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }

    /// <summary>Takes the line away, so that a message can follow.</summary>
    internal void Clear()
    {
        if (width == 0) return;
        output.Messages.Write($"\r{new string(' ', width)}\r");
        (width, last) = (0, 0);
    }
}
