using System.Globalization;
using ClaimGraph.Cli.Terminal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace ClaimGraph.Cli.Watching;

/// <summary>One line for each message, with nothing in it that a terminal would obey, and no password.</summary>
/// <remarks>In the journal of systemd, which keeps the time itself, a line begins with its priority instead (sd-daemon(3)).</remarks>
sealed class SafeConsoleFormatter(Secrets secrets, TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name by which the console logger finds it.</summary>
    internal const string FormatterName = "claimgraph";

    readonly bool isJournal = IsJournal();

    // systemd names the socket of its journal by device and inode; programs started from a service inherit the name without the socket.
    static bool IsJournal()
    {
        var journal = Environment.GetEnvironmentVariable("JOURNAL_STREAM")?.Split(':');
        return journal is [_, var inode] && new FileInfo("/proc/self/fd/2").LinkTarget == $"socket:[{inode}]";
    }

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var (word, priority) = logEntry.LogLevel switch
        {
            LogLevel.Critical => ("crit", 2),
            LogLevel.Error => ("error", 3),
            LogLevel.Warning => ("warn", 4),
            LogLevel.Information => ("info", 6),
            _ => ("debug", 7),
        };
        var fault = logEntry.Exception is { } exception ? $" {exception.GetType().Name}: {exception.Message}" : "";
        var text = secrets.Hide(Output.Safe(logEntry.Formatter(logEntry.State, null) + fault));
        var start = isJournal
            ? string.Create(CultureInfo.InvariantCulture, $"<{priority}>")
            : string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {word,-5} ");
        textWriter.Write($"{start}{text}\n");
    }
}
