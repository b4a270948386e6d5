using Microsoft.Extensions.Logging;

namespace ClaimGraph.Cli.Watching;

/// <summary>All that the worker logs. No message holds a secret; what stems from input is made safe where it is shown.</summary>
static partial class WatchLog
{
    [LoggerMessage(1, LogLevel.Information, "claimgraph watches {Inboxes}; graph {Graph}, worker {Worker}")]
    internal static partial void Ready(this ILogger log, string inboxes, string graph, string worker);

    [LoggerMessage(2, LogLevel.Information, "{File}: {Loaded} loaded, {Duplicate} duplicate, {Rejected} rejected of {Read} read; {Waited:0.0} s after it was seen")]
    internal static partial void Loaded(this ILogger log, string file, long loaded, long duplicate, long rejected, long read, double waited);

    [LoggerMessage(3, LogLevel.Debug, "{File}: the graph holds these bytes already")]
    internal static partial void Known(this ILogger log, string file);

    [LoggerMessage(4, LogLevel.Warning, "{File}: {Reason} It is tried again in {Seconds:0} s, or when it changes.")]
    internal static partial void Unreadable(this ILogger log, string file, string reason, double seconds);

    [LoggerMessage(5, LogLevel.Error, "{File}: set aside after {Tries} tries; the rest goes on. {Fault} It is tried again in {Seconds:0} s, or when it changes.")]
    internal static partial void SetAside(this ILogger log, string file, int tries, string fault, double seconds);

    [LoggerMessage(6, LogLevel.Warning, "The graph is not there, or does not do what it is asked: {Fault} Waiting for it; nothing is lost.")]
    internal static partial void GraphAway(this ILogger log, string fault);

    [LoggerMessage(7, LogLevel.Information, "The graph is back after {Seconds:0} s.")]
    internal static partial void GraphBack(this ILogger log, double seconds);

    [LoggerMessage(8, LogLevel.Error, "A batch broke: {Fault} Its {Files} files are loaded one by one.")]
    internal static partial void BatchBroke(this ILogger log, string fault, int files);

    [LoggerMessage(9, LogLevel.Warning, "{Path} is passed over for now: {Reason}")]
    internal static partial void Unseen(this ILogger log, string path, string reason);

    [LoggerMessage(10, LogLevel.Warning, "Nothing tells of changes in {Inbox} ({Reason}). New files are found every {Seconds:0} s all the same.")]
    internal static partial void NoEvents(this ILogger log, string inbox, string reason, double seconds);

    [LoggerMessage(11, LogLevel.Warning, "The rejected lines of {File} could not be kept in the folder for them: {Reason} They are in the graph, and in its report.")]
    internal static partial void RejectsUnkept(this ILogger log, string file, string reason);

    [LoggerMessage(12, LogLevel.Information, "Stopping: the batch in flight is brought to its end.")]
    internal static partial void Stopping(this ILogger log);

    [LoggerMessage(13, LogLevel.Information, "Stopped. {Files} files loaded, {Loaded} claims loaded, {Duplicate} duplicate, {Rejected} rejected; {Waiting} files wait.")]
    internal static partial void Stopped(this ILogger log, long files, long loaded, long duplicate, long rejected, long waiting);

    [LoggerMessage(14, LogLevel.Warning, "The batch in flight did not end in time and was given up. Nothing of it is half written; it is loaded at the next start.")]
    internal static partial void GivenUp(this ILogger log);

    [LoggerMessage(16, LogLevel.Information, "{File}: a large file ({Mebibytes} MiB), loaded beside the others")]
    internal static partial void Begins(this ILogger log, string file, long mebibytes);

    [LoggerMessage(17, LogLevel.Debug, "{File}: complete, and asked for")]
    internal static partial void AskedFor(this ILogger log, string file);

    [LoggerMessage(18, LogLevel.Information, "{Remark}")]
    internal static partial void Remark(this ILogger log, string remark);

    [LoggerMessage(19, LogLevel.Information, "{File}: {Articles} articles, {Loaded} claims loaded, {Duplicate} duplicate, {Rejected} rejected; {Waited:0.0} s after it was seen")]
    internal static partial void LoadedArticles(this ILogger log, string file, long articles, long loaded, long duplicate, long rejected, double waited);

    [LoggerMessage(15, LogLevel.Warning, "{Inbox} is not there. Waiting for it.")]
    internal static partial void InboxGone(this ILogger log, string inbox);
}
