using System.Text.Json;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Deals;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction;

/// <summary>Tells what is wrong with the user's own lists of words.</summary>
public static class WordListCheck
{
    /// <summary>A fault for each list that cannot be used, as a sentence that says what to do, in the order of the files.</summary>
    public static IReadOnlyList<VocabularyRemark> Faults(ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var faults = new List<VocabularyRemark>();
        foreach (var list in scheme.WordLists)
        {
            try
            {
                Read(list);
            }
            catch (JsonException e)
            {
                faults.Add(new(list.File, null, $"It is no list of {list.Name} ({e.Message}): write it as the built-in one is written."));
            }
        }

        return faults;
    }

    static void Read(WordList list)
    {
        using var file = new MemoryStream(list.Json.ToArray(), writable: false);
        object? read = list.Name switch
        {
            "actions" => ActionLexicon.Read(file),
            "nouns" => NounFinder.Read(file),
            "deals" => TermFinder.Read(file),
            _ => CueFinder.Read(file),
        };
        if (read is null) throw new JsonException("it is null");
    }
}
