namespace ClaimGraph.Tests.Extraction.Text;

/// <summary>Breaks texts into lines as programs do.</summary>
static class Lines
{
    /// <summary>The text, broken before each word that no longer fits.</summary>
    internal static string Of(string text, int width, string lineBreak)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length == 0) lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return string.Join(lineBreak, lines);
    }
}
