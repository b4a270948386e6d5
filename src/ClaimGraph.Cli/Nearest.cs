namespace ClaimGraph.Cli;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
static class Nearest
{
    /// <summary>" Did you mean 'X'?" for the nearest word, or nothing when none is near.</summary>
    internal static string Hint(string typed, IEnumerable<string> words)
    {
        if (typed.Length > 40) return "";
        var best = words.Select(word => (word, distance: Distance(typed, word))).OrderBy(pair => pair.distance).FirstOrDefault();
        return best.word is not null && best.distance <= Math.Max(1, typed.TrimStart('-').Length / 3) ? $" Did you mean '{best.word}'?" : "";
    }

    // Damerau-Levenshtein, the optimal string alignment form: swapped letters count once.
    static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
