using System.Collections.Frozen;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Gathers the word lists. What is listed first goes first.</summary>
sealed class LexiconDraft
{
    readonly Dictionary<string, WordEntry> entries = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<PhraseTail<Hedge?>>> phrases = new(StringComparer.Ordinal);
    readonly Tokenizer tokenizer = new();

    /// <summary>Adds a language.</summary>
    internal void Add(NumberData data)
    {
        foreach (var list in data.Cardinals)
        {
            Each(list.DualBeforeNoun, entry => entry.Cardinal ??= new NumberWord(list.Role, list.Value, IsDualBeforeNoun: true));
            Each(list.Forms, entry => entry.Cardinal ??= new NumberWord(list.Role, list.Value));
        }

        foreach (var list in data.Ordinals) Each(list.Forms, entry => entry.Ordinal ??= new NumberWord(list.Role, list.Value));
        foreach (var list in data.Fractions)
        {
            Each(list.Alone, entry => entry.Fraction ??= new FractionWord(FractionForm.Alone, list.Of));
            Each(list.Counted, entry => entry.Fraction ??= new FractionWord(FractionForm.Counted, list.Of));
            Each(list.Two, entry => entry.Fraction ??= new FractionWord(FractionForm.Two, list.Of));
            Each(list.Many, entry => entry.Fraction ??= new FractionWord(FractionForm.Many, list.Of));
            Each(list.Joined, entry => entry.Fraction ??= new FractionWord(FractionForm.Joined, list.Of));
        }

        Each(data.And, entry => entry.IsAnd = true);
        Each(data.One, entry => entry.IsOne = true);
        foreach (var (suffix, value) in data.Suffixes) Each([suffix], entry => entry.Suffix = value);
        Each(data.LooseSuffixes, entry => entry.IsLooseSuffix = true);
        Each(data.OrdinalSuffixes, entry => entry.IsOrdinalSuffix = true);
        foreach (var (cue, words) in data.Cues)
        {
            foreach (var word in words) Add(word, cue, null);
        }

        foreach (var spelling in data.AsSpelled)
        {
            var entry = Entry(LetterFold.Of(spelling));
            entry.Spellings = [.. entry.Spellings, spelling];
        }
    }

    /// <summary>Adds an inexact number.</summary>
    internal void Add(Hedge hedge)
    {
        foreach (var words in hedge.Words.Values)
        {
            foreach (var word in words) Add(word, CueKind.Inexact, hedge);
        }
    }

    /// <summary>Adds nouns in the singular. Where the sound plural of an Arabic one is among them, the ending that it shares with the dual means many.</summary>
    internal void Add(IReadOnlySet<string> nouns)
    {
        foreach (var noun in nouns)
        {
            Add(noun, NounForm.One);
            if (!ArabicWord.Is(noun)) continue;
            // Before an ending the teh marbuta is written open.
            var stem = noun.EndsWith('ه') ? noun[..^1] + 'ت' : noun;
            Add(stem + "ان", NounForm.Two);
            Add(stem + "ين", NounForm.Two);
            if (stem == noun) Add(noun + "ا", NounForm.One);
        }

        foreach (var plural in nouns.Where(noun => noun.EndsWith("ون", StringComparison.Ordinal) || (noun.EndsWith("ين", StringComparison.Ordinal) && nouns.Contains(noun[..^2])))) entries[plural].Noun = NounForm.None;
    }

    void Add(string noun, NounForm form)
    {
        var entry = Entry(noun);
        if (entry is { Cardinal: null, Ordinal: null, Fraction: null, Noun: NounForm.None }) entry.Noun = form;
    }

    /// <summary>What was gathered.</summary>
    internal FrozenDictionary<string, WordEntry> Finish()
    {
        foreach (var (first, list) in phrases) Entry(first).Phrases = new PhraseTails<Hedge?>(list);
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    void Add(string text, CueKind cue, Hedge? hedge)
    {
        string[] words = [.. tokenizer.Cut(text, 0, text.Length).Select(token => token.Form)];
        if (words.Length == 0) return;
        if (!phrases.TryGetValue(words[0], out var list)) phrases.Add(words[0], list = []);
        list.Add(new PhraseTail<Hedge?>((int)cue, words[1..], hedge));
    }

    void Each(IEnumerable<string> forms, Action<WordEntry> change)
    {
        foreach (var form in forms) change(Entry(LetterFold.Of(form)));
    }

    WordEntry Entry(string form)
    {
        if (!entries.TryGetValue(form, out var entry)) entries.Add(form, entry = new WordEntry());
        return entry;
    }
}
