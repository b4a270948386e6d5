namespace ClaimGraph.Cli;

/// <summary>What the program tells the shell. The root help lists the same.</summary>
static class ExitCode
{
    /// <summary>Done; rejections are counted and shown.</summary>
    internal const int Done = 0;

    /// <summary>Nothing could be loaded, a file could not be read, or <c>--fail-on</c> found something.</summary>
    internal const int Nothing = 1;

    /// <summary>Wrong usage or configuration.</summary>
    internal const int Usage = 2;

    /// <summary>The graph is out of reach or broken.</summary>
    internal const int Graph = 3;

    /// <summary>A bug. The number is EX_SOFTWARE of sysexits.h.</summary>
    internal const int Bug = 70;

    /// <summary>Stopped by Ctrl-C: 128 and the signal's number, as shells have it.</summary>
    internal const int Stopped = 130;
}
