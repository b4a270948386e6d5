namespace ClaimGraph.Extraction.Attribution;

/// <summary>Nouns for sources that nobody can name.</summary>
/// <param name="Nouns">The nouns.</param>
/// <param name="Speaker">The id of the unnamed speaker; null for nouns that say nothing about who speaks ("information").</param>
/// <param name="Any">Whether the noun alone can mean whoever spoke last: "the source".</param>
/// <param name="Person">Whether a name can follow: "the activist N".</param>
/// <param name="Alone">Whether it is a noun only where no other word follows: "another".</param>
/// <param name="Vague">Whether a noun behind it says more: "one of the officers".</param>
sealed record SourceEntry(IReadOnlyList<string> Nouns, string? Speaker = null, bool Any = false, bool Person = false, bool Vague = false, bool Alone = false)
{
    /// <summary>Narrower kinds.</summary>
    public IReadOnlyList<SourceKind> Kinds { get; init; } = [];
}
