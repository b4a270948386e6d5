using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles;

/// <summary>Tidies what pages and feeds show.</summary>
static class RunningText
{
    /// <summary>A text on one line: white space joined to single spaces, unseen characters left out, cut at a length.</summary>
    internal static string OneLine(string text, int maxLength)
    {
        var line = new System.Text.StringBuilder(Math.Min(text.Length, maxLength));
        var isGap = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || TextRules.Unseen.Contains(letter))
            {
                isGap |= char.IsWhiteSpace(letter);
                continue;
            }

            if (isGap && line.Length > 0) line.Append(' ');
            isGap = false;
            line.Append(letter);
            if (line.Length >= maxLength) break;
        }

        if (line.Length > 0 && char.IsHighSurrogate(line[^1])) line.Length--;
        return line.ToString();
    }
}
