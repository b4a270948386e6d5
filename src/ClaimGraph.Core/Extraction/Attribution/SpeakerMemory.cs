using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Whom an article has named so far, so that a surname or "the source" is understood. It forgets all when it knows very many words.</summary>
sealed class SpeakerMemory
{
    const int MostWords = 2_000;

    // "Servant of", the first part of many names.
    const string Servant = "عبد";

    readonly Dictionary<string, KnownSpeaker> byWord = new(StringComparer.Ordinal);
    readonly Dictionary<string, string[]> spellings = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> parties = new(StringComparer.Ordinal);

    /// <summary>Who spoke last; null at the beginning, and when nobody knows who it was.</summary>
    internal string? Last
    {
        get;
        set
        {
            (field, IsHere, actor) = (value, true, null);
        }
    }

    /// <summary>Whether the sentence itself told who spoke last.</summary>
    internal bool IsHere { get; private set; }

    // Who did something since then, and may be who speaks.
    string? actor;

    /// <summary>A sentence begins.</summary>
    internal void BeginSentence() => IsHere = false;

    /// <summary>Keeps who did something, without speaking.</summary>
    internal void Act(string who)
    {
        if (who != Last) actor = who;
    }

    /// <summary>Who is meant by a verb of speech without a subject; null when it may be one of two.</summary>
    /// <param name="continues">Whether the verb says that whoever spoke last goes on: "added".</param>
    internal string? Implied(bool continues) => actor is null || (continues && Last is not null) ? Last : Last is null ? actor : null;

    /// <summary>The recording that was spoken of last; null when none was.</summary>
    internal string? Recording { get; set; }

    /// <summary>The party that was named last; null when none was.</summary>
    internal string? Party { get; private set; }

    /// <summary>Keeps that a party was named.</summary>
    /// <param name="party">Its id.</param>
    /// <param name="words">The words of its labels.</param>
    internal void NoticeParty(string party, IReadOnlyList<string> words)
    {
        if (Party == party) return;
        Party = party;
        if (parties.Count > MostWords) parties.Clear();
        foreach (var word in words)
        {
            if (word.Length > 1 && !FunctionWords.Contains(word)) parties[word] = party;
        }
    }

    /// <summary>The party named last whose labels hold a word, with the article or without; null when none does.</summary>
    internal string? PartyCalled(string word) => parties.GetValueOrDefault(word) ?? parties.GetValueOrDefault(WithoutArticle(word));

    /// <summary>Keeps the words that name a speaker. A later speaker takes the words of an earlier one.</summary>
    internal void Remember(string speaker, IEnumerable<string> words)
    {
        if (IsKnown(speaker, words)) return;
        var joined = Joined([.. words.Where(word => word.Length > 1 && !FunctionWords.Contains(word))]);
        var names = joined.ToHashSet(StringComparer.Ordinal);
        if (byWord.Count + names.Count > MostWords) byWord.Clear();
        var known = new KnownSpeaker(speaker, names);
        // What named it before still does.
        if (names.Select(byWord.GetValueOrDefault).FirstOrDefault(other => other?.Speaker == speaker) is { } before && before.Words.Count < 40)
            known = known with { Words = before.Words.Concat(names).ToHashSet(StringComparer.Ordinal) };
        foreach (var name in known.Words) byWord[name] = known;
    }

    // Mostly nothing is new.
    bool IsKnown(string speaker, IEnumerable<string> words)
    {
        var names = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            if (word.Length <= 1 || FunctionWords.Contains(word)) continue;
            if (word == Servant || !names.TryGetValue(WithoutArticle(word.AsSpan()), out var same) || same.Speaker != speaker) return false;
        }

        return true;
    }

    /// <summary>The speaker that all these words name; null when there is none.</summary>
    internal string? Named(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || LastOf(words) is not { } known) return null;
        var names = Joined(words);
        return names.All(name => known.Words.Contains(Key(known, name))) ? known.Speaker : null;
    }

    /// <summary>Whether a word belongs to a name.</summary>
    internal bool Knows(string word) => Find(WithoutArticle(word)) is not null;

    // Mostly nobody: then the other words need no look.
    KnownSpeaker? LastOf(IReadOnlyList<string> words) => words is [.., Servant, var name] ? Find(Servant + name) : Find(WithoutArticle(words[^1]));

    KnownSpeaker? Find(string name)
    {
        foreach (var spelling in Spellings(name))
        {
            if (byWord.TryGetValue(spelling, out var known)) return known;
        }

        return null;
    }

    string Key(KnownSpeaker known, string name) => Array.Find(Spellings(name), known.Words.Contains) ?? name;

    // The same words come again and again.
    string[] Spellings(string name)
    {
        if (spellings.TryGetValue(name, out var known)) return known;
        if (spellings.Count > MostWords) spellings.Clear();
        return spellings[name] = ArabicWord.Is(name) ? [.. ArabicWord.WithoutParticles(name).Select(WithoutArticle)] : [name];
    }

    static string WithoutArticle(string word) => WithoutArticle(word.AsSpan()) is var rest && rest.Length == word.Length ? word : rest.ToString();

    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.StartsWith(ArabicWord.Article, StringComparison.Ordinal) ? word[ArabicWord.Article.Length..] : word;

    // Names of two words that some write as one.
    static List<string> Joined(IReadOnlyList<string> words)
    {
        var joined = new List<string>();
        for (var at = 0; at < words.Count; at++)
            joined.Add(words[at] == Servant && at + 1 < words.Count ? words[at] + words[++at] : WithoutArticle(words[at]));
        return joined;
    }
}
