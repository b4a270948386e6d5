namespace ClaimGraph.Cli.Watching;

/// <summary>Lets each message through once in a while, so that a fault that lasts does not fill the log. Thread-safe.</summary>
sealed class Seldom(TimeSpan pause, TimeProvider time)
{
    // Past this many it forgets, so that hostile names cannot fill the process.
    const int Most = 1_000;

    readonly Lock gate = new();
    readonly Dictionary<string, long> last = new(StringComparer.Ordinal);

    /// <summary>Whether it is time to say this again.</summary>
    internal bool IsDue(string what)
    {
        lock (gate)
        {
            if (last.TryGetValue(what, out var said) && time.GetElapsedTime(said) < pause) return false;
            if (last.Count >= Most) last.Clear();
            last[what] = time.GetTimestamp();
            return true;
        }
    }
}
