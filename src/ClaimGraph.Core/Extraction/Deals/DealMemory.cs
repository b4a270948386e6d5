using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Deals;

/// <summary>The agreement that an article told of last. One for each article.</summary>
/// <param name="main">Who made the agreement that the article tells of most; empty when none stands out.</param>
sealed class DealMemory(ImmutableArray<string> main)
{
    const int MostSentences = 2;

    const int MostTerms = 20;

    readonly HashSet<(string Parties, string Term, DealStatus Status, string? Where)> told = [];
    int sentencesAgo = int.MaxValue / 2;

    /// <summary>Who made it; empty when none was told of.</summary>
    internal ImmutableArray<string> Parties { get; private set; } = [];

    /// <summary>Whom "the two sides" means: those of the last agreement, else those of the one that the article tells of most.</summary>
    internal ImmutableArray<string> Sides => Parties.Length > 1 ? Parties : main;

    /// <summary>Its terms that were told of, in order.</summary>
    internal ImmutableArray<string> Terms { get; private set; } = [];

    /// <summary>Where it was made; null when not known.</summary>
    internal string? Where { get; private set; }

    /// <summary>How it stood.</summary>
    internal DealStatus Status { get; private set; }

    /// <summary>Whether the text may still go on about it.</summary>
    internal bool IsFresh => sentencesAgo <= MostSentences;

    /// <summary>Counts a sentence; called for each.</summary>
    internal void NextSentence() => sentencesAgo++;

    /// <summary>The text tells of an agreement.</summary>
    internal void Tell(ImmutableArray<string> parties)
    {
        if (!parties.SequenceEqual(Parties)) (Terms, Where, Status) = ([], null, DealStatus.Agreed);
        (Parties, sentencesAgo) = (parties, 0);
    }

    /// <summary>The text claims a term of it.</summary>
    /// <returns>Whether it claims it for the first time.</returns>
    internal bool Tell(string term, DealStatus status, string? where)
    {
        sentencesAgo = 0;
        // That one term was carried out says nothing of those that follow.
        if (status is not (DealStatus.Unacknowledged or DealStatus.Denied)) Status = status == DealStatus.CarriedOut ? DealStatus.Agreed : status;
        if (!Terms.Contains(term, StringComparer.Ordinal) && Terms.Length < MostTerms) Terms = Terms.Add(term);
        Where = where ?? Where;
        return told.Add((string.Join(' ', Parties), term, status, where));
    }
}
