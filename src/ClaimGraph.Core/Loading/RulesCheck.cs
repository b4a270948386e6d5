namespace ClaimGraph.Loading;

/// <summary>Sees that a graph's links are all made by one vocabulary and one set of settings: a mixture would give wrong verdicts.</summary>
static class RulesCheck
{
    /// <summary>Why claims of these rules cannot be added to a graph of those; null when they can.</summary>
    internal static string? Fault(string? graph, string own) => graph is null || graph == own
        ? null
        : "The links of this graph were made with another vocabulary or with other comparison settings, and a mixture would give wrong verdicts. "
            + "Use the vocabulary and settings that it was made with, or load all files into a new graph (for example --graph sqlite:new.db).";
}
