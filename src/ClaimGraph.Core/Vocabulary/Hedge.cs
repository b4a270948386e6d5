using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Vocabulary;

/// <summary>What an inexact number word stands for: "dozens" is about 20 to 99.</summary>
/// <param name="Id">Its name in vocabulary files.</param>
/// <param name="Value">The number meant; both ends belong to it.</param>
/// <param name="Words">The words, by language ("ar", "en").</param>
public sealed record Hedge(string Id, Quantity Value, ImmutableSortedDictionary<string, ImmutableArray<string>> Words);
