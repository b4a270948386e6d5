using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>What a word or phrase that attributes does.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Stance">How the outlet carries what is said with it.</param>
/// <param name="Traits">What else is known of it.</param>
sealed record Cue(SpeechCueKind Kind, Stance Stance, CueTraits Traits)
{
    /// <summary>Whether the speaker follows it, as in Arabic; in English it stands before.</summary>
    internal bool SubjectFollows => Traits.HasFlag(CueTraits.SubjectFollows);
}
