using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>One sentence as the rules of attribution see it: its words, the phrases that name who speaks, and what is laid on it so far.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="cues">Its words that attribute.</param>
/// <param name="subjects">Finds the phrases that name who speaks.</param>
/// <param name="memory">Who spoke last.</param>
sealed class SpeechSentence(AttributionLexicon lexicon, Sentence sentence, SentenceCues cues, SubjectFinder subjects, SpeakerMemory memory)
{
    /// <summary>The sentence.</summary>
    internal Sentence Sentence => sentence;

    /// <summary>Its tokens.</summary>
    internal TokenList Tokens => sentence.Tokens;

    /// <summary>Its words that attribute.</summary>
    internal SentenceCues Cues => cues;

    /// <summary>Finds the phrases that name who speaks.</summary>
    internal SubjectFinder Subjects => subjects;

    /// <summary>Who says what of it.</summary>
    internal SpeechLayout Layout { get; } = new(sentence, cues, memory);

    /// <summary>The last token.</summary>
    internal int End => sentence.Tokens.Count - 1;

    /// <summary>Whether there is a word at a place that can be something.</summary>
    internal bool Has(int at, WordRole role) => at <= End && Tokens[at].Kind == TokenKind.Word && lexicon.RoleOf(Tokens[at].Form).HasFlag(role);
}
