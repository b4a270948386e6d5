using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>Sees that a graph's links are all made by one vocabulary and one set of settings: a mixture would give wrong verdicts.</summary>
static class RulesCheck
{
    /// <exception cref="ClaimGraphException">The graph was made by others.</exception>
    internal static void Same(string? graph, string own)
    {
        if (graph is null || graph == own) return;
        throw new ClaimGraphException(
            "The links of this graph were made with another vocabulary or with other comparison settings, and a mixture would give wrong verdicts. "
            + "Use the vocabulary and settings that it was made with, or load all files into a new graph (for example --graph sqlite:new.db).");
    }
}
