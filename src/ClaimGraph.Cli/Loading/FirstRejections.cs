using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Loading;

/// <summary>Shows the first rejections and counts the rest.</summary>
sealed class FirstRejections(Output output)
{
    // As many as fit on a screen beside the summary.
    const int Most = 10;

    long count;

    /// <summary>Takes one more.</summary>
    internal void Add(Rejection rejection)
    {
        if (++count > Most) return;
        var member = rejection.Member is null ? "" : $"{rejection.Member}: ";
        output.Message(Output.Safe($"{rejection.File}:{rejection.Line} (byte {rejection.Offset}): {member}{rejection.Reason}"));
    }

    /// <summary>Says how many more there are, and how to keep them.</summary>
    internal void Finish(bool kept)
    {
        if (count > Most) output.Message($"... and {Show.Count(count - Most)} more{(kept ? "." : ": --rejected FILE keeps them all.")}");
    }
}
