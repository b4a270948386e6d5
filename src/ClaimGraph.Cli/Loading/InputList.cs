using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Loading;

/// <summary>What the paths of a load came to.</summary>
/// <param name="Inputs">The files to load, in order.</param>
/// <param name="Faults">What cannot be loaded, each a sentence that names it.</param>
sealed record InputList(IReadOnlyList<LoadInput> Inputs, IReadOnlyList<string> Faults);
