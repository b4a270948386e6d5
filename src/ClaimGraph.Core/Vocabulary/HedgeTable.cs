namespace ClaimGraph.Vocabulary;

/// <summary>The inexact number words and what they stand for. Immutable.</summary>
public sealed class HedgeTable
{
    readonly Hedge[] hedges;
    readonly Lazy<Dictionary<string, Hedge>> byWord;

    internal HedgeTable(IEnumerable<Hedge> hedges)
    {
        this.hedges = [.. hedges.OrderBy(hedge => hedge.Id, StringComparer.Ordinal)];
        // Folding every word is wasted on runs that read no article.
        byWord = new(Index);
    }

    /// <summary>All hedges, by id in ordinal order.</summary>
    public IReadOnlyList<Hedge> Hedges => hedges;

    /// <summary>The hedge with an id; null when there is none.</summary>
    public Hedge? Find(string id) => Array.Find(hedges, hedge => hedge.Id == id);

    /// <summary>
    /// What a word or phrase stands for, in any language of the table; null when it is no hedge. Case, vowel marks and spelling
    /// variants are passed over, see <see cref="Skeleton"/>.
    /// </summary>
    public Hedge? FindWord(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return byWord.Value.GetValueOrDefault(Skeleton.Of(words));
    }

    Dictionary<string, Hedge> Index()
    {
        var index = new Dictionary<string, Hedge>(StringComparer.Ordinal);
        foreach (var hedge in hedges)
        {
            foreach (var words in hedge.Words.Values)
            {
                foreach (var word in words) index.TryAdd(Skeleton.Of(word), hedge);
            }
        }

        return index;
    }
}
