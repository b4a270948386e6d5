using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>A rule that reads one form of dates, with what a sentence must hold for it: most rules need not be tried in most sentences.</summary>
sealed class PointRule
{
    readonly ulong needs;

    /// <summary>Creates a rule.</summary>
    /// <param name="read">Reads the date at a token.</param>
    /// <param name="needs">Words of which at least one is a part of every such date.</param>
    internal PointRule(Func<Phrase, int, LocalDate?, Reading?> read, params ReadOnlySpan<WordKind> needs)
    {
        Read = read;
        foreach (var kind in needs) this.needs |= 1UL << (int)kind;
    }

    /// <summary>Reads the date at a token; null when there is none of that form.</summary>
    internal Func<Phrase, int, LocalDate?, Reading?> Read { get; }

    /// <summary>Whether digits can stand for the words.</summary>
    internal bool ByDigits { get; init; }

    /// <summary>Whether the sentence can hold such a date at all.</summary>
    internal bool MayApply(Phrase phrase) => phrase.HoldsAny(needs) || (ByDigits && phrase.HasDigits);
}
