using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading.Articles;

/// <summary>The outlets of a vocabulary by their labels. Capital letters, and spellings that <see cref="LetterFold"/> takes for one, make no difference.</summary>
sealed class OutletNames
{
    readonly ConceptScheme scheme;
    readonly Dictionary<string, string?> byLabel = new(StringComparer.Ordinal);

    internal OutletNames(ConceptScheme scheme)
    {
        this.scheme = scheme;
        foreach (var outlet in scheme.Concepts.Where(concept => concept.Type == ConceptType.Outlet))
        {
            foreach (var label in outlet.PrefLabel.Values.Concat(outlet.AltLabel.Values.SelectMany(labels => labels)))
            {
                var key = LetterFold.Of(label.Trim());
                // A label of two outlets names neither.
                byLabel[key] = byLabel.TryGetValue(key, out var other) && other != outlet.Id ? null : outlet.Id;
            }
        }
    }

    /// <summary>The id of the outlet so named; the name itself when the vocabulary knows none.</summary>
    internal string IdOf(string name)
    {
        if (scheme.Find(name)?.Type == ConceptType.Outlet) return name;
        return byLabel.GetValueOrDefault(LetterFold.Of(name.Trim())) ?? name;
    }
}
