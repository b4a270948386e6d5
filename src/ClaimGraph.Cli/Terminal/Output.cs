using System.Text;
using ClaimGraph.Reporting;
using Microsoft.Win32.SafeHandles;

namespace ClaimGraph.Cli.Terminal;

/// <summary>The program's two outputs: data on standard output, messages on standard error. Always UTF-8.</summary>
/// <remarks>Whatever stems from input must go through <see cref="Safe"/> first; the methods here add nothing but line breaks and colour.</remarks>
sealed class Output : IDisposable
{
    static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    readonly StreamWriter data;
    readonly StreamWriter messages;

    /// <summary>Opens the outputs.</summary>
    /// <param name="quiet">Whether only data and faults are told.</param>
    /// <param name="noColor">Whether colour is forbidden.</param>
    internal Output(bool quiet, bool noColor)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = utf8;
        Quiet = quiet;
        DataIsTerminal = !Console.IsOutputRedirected;
        MessagesAreTerminal = !Console.IsErrorRedirected;
        Stream = new BufferedStream(DataIsTerminal ? OpenTerminal(1) : Console.OpenStandardOutput(), 1 << 14);
        data = new StreamWriter(Stream, utf8, 4096, leaveOpen: true) { NewLine = "\n" };
        messages = new StreamWriter(MessagesAreTerminal ? OpenTerminal(2) : Console.OpenStandardError(), utf8, 512) { NewLine = "\n", AutoFlush = true };
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var color = !noColor && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && !isDumb;
        DataHasColor = color && DataIsTerminal;
        MessagesHaveColor = color && MessagesAreTerminal;
        CanRedrawMessages = MessagesAreTerminal && !isDumb;
    }

    /// <summary>Whether only data and faults are told.</summary>
    public bool Quiet { get; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool DataIsTerminal { get; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool MessagesAreTerminal { get; }

    /// <summary>Whether standard output may hold colour.</summary>
    public bool DataHasColor { get; }

    /// <summary>Whether standard error may hold colour.</summary>
    public bool MessagesHaveColor { get; }

    /// <summary>Whether what stands on standard error can be drawn over.</summary>
    public bool CanRedrawMessages { get; }

    /// <summary>Writes a line above the progress bar that is drawn; null while none is.</summary>
    public Action<string>? AboveBar { get; set; }

    /// <summary>Standard output as bytes. Flush lines before: <see cref="Flush"/>.</summary>
    public Stream Stream { get; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Data => data;

    /// <summary>Standard error as text.</summary>
    public TextWriter Messages => messages;

    /// <summary>Text from a stranger, made safe to show in a terminal, on one line.</summary>
    public static string Safe(string text) => TerminalText.Show(text);

    /// <summary>Writes a line of data.</summary>
    public void Line(string text = "") => data.WriteLine(text);

    /// <summary>Writes a line of data in bold.</summary>
    public void Heading(string text) => data.WriteLine(DataHasColor ? $"\e[1m{text}\e[0m" : text);

    /// <summary>Writes a line on standard error, in any case; above a progress bar where one is drawn.</summary>
    public void Message(string text)
    {
        if (AboveBar is { } above) above(text);
        else messages.WriteLine(text);
    }

    /// <summary>Writes a message, unless the user wants quiet.</summary>
    public void Note(string text)
    {
        if (!Quiet) Message(text);
    }

    /// <summary>Writes what is wrong, also when the user wants quiet.</summary>
    public void Fault(string text) =>
        Message(MessagesHaveColor ? $"\e[31mclaimgraph:\e[0m {text}" : $"claimgraph: {text}");

    /// <summary>Writes several faults as one message.</summary>
    public void Faults(IReadOnlyList<string> faults)
    {
        if (faults.Count == 1)
        {
            Fault(Safe(faults[0]));
            return;
        }

        Fault($"{faults.Count} things are wrong:");
        foreach (var fault in faults) messages.WriteLine($"  {Safe(fault)}");
    }

    /// <summary>Shows the cursor again that a progress bar has hidden.</summary>
    public void ShowCursor()
    {
        if (CanRedrawMessages && !Quiet) messages.Write("\e[?25h");
    }

    /// <summary>Hands on what is buffered.</summary>
    public void Flush()
    {
        data.Flush();
        Stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        data.Dispose();
        messages.Dispose();
        Stream.Dispose();
    }

    // The console's own stream would first send the terminal a control sequence.
    static Stream OpenTerminal(int handle)
    {
        if (OperatingSystem.IsWindows()) return handle == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError();
        return new FileStream(new SafeFileHandle(handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
    }
}
