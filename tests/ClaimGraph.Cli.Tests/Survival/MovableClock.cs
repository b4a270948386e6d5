using System.Globalization;

namespace ClaimGraph.Tests.Survival;

/// <summary>A clock that a test sets while programs run by it: libfaketime, where the machine has it. Spans of time stay true, as they do when an administrator sets a clock.</summary>
sealed class MovableClock
{
    static readonly string[] places = ["/usr/lib/x86_64-linux-gnu/faketime", "/usr/lib/aarch64-linux-gnu/faketime", "/usr/lib64/faketime", "/usr/lib/faketime"];

    readonly string file;

    /// <summary>A clock that is right; skips the test where there is none to be set.</summary>
    internal MovableClock(string file)
    {
        this.file = file;
        var library = places.Select(place => Path.Combine(place, "libfaketimeMT.so.1")).FirstOrDefault(File.Exists);
        if (library is null) Assert.Skip("There is no clock to be set: install faketime.");
        Move(TimeSpan.Zero);
        Environment = new(StringComparer.Ordinal)
        {
            ["LD_PRELOAD"] = library,
            ["FAKETIME_TIMESTAMP_FILE"] = file,
            ["FAKETIME_CACHE_DURATION"] = "1",
            ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
            // With it, waits for some time would return at once on the C libraries of today, and all threads would spin.
            ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
        };
    }

    /// <summary>What makes a program run by this clock.</summary>
    internal Dictionary<string, string> Environment { get; }

    /// <summary>Sets the clock so far before or after the true time.</summary>
    internal void Move(TimeSpan offset) =>
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? "-" : "+")}{(long)offset.Duration().TotalSeconds}\n"));
}
