using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Names recordings by their kind and what they are of. Not for several threads at once.</summary>
sealed class Recordings(AttributionLexicon lexicon)
{
    const string Unnamed = "unnamed-recording";
    const string AnyKind = "any";

    readonly PhraseSearch<string> words = new(lexicon.Recordings, form => ArabicWord.Is(form) ? [.. ArabicWord.WithoutParticles(form)] : [form]);

    /// <summary>The first words for a recording within some tokens; null when there are none.</summary>
    internal FoundRecording? Find(Sentence sentence, int first, int last)
    {
        for (var at = Math.Max(0, first); at <= Math.Min(last, sentence.Tokens.Count - 1); at++)
        {
            if (words.Longest(sentence.Tokens, at) is { } found) return new(at, found.Last, found.Node.Values[0]);
        }

        return null;
    }

    /// <summary>Who speaks in a recording: its own name by what the sentence says of it, or the one spoken of before.</summary>
    internal string Name(Sentence sentence, int from, string kind, SpeakerMemory memory)
    {
        foreach (var entry in lexicon.Recorded)
        {
            if (kind != entry.Kind && kind != AnyKind || !entry.Of.All(list => Holds(sentence, from, list))) continue;
            memory.Remember(entry.Speaker, entry.Of[0]);
            return memory.Recording = entry.Speaker;
        }

        return memory.Recording ??= Unnamed;
    }

    static bool Holds(Sentence sentence, int from, IReadOnlyList<string> list) =>
        sentence.Tokens.Skip(from).Any(token => token.Kind == TokenKind.Word && ArabicWord.WithoutParticles(token.Form).Any(list.Contains));
}
