namespace ClaimGraph.Extraction.Text;

/// <summary>Tells headings, captions and lists of other articles from the running text: short lines that end as no sentence does.</summary>
static class Headings
{
    const int LongestHeading = 25;

    /// <summary>The sentences without headings. A text of nothing but such lines is left as it is.</summary>
    internal static IEnumerable<Sentence> LeaveOut(IEnumerable<Sentence> sentences)
    {
        var headings = new List<Sentence>();
        var hasText = false;
        foreach (var sentence in sentences)
        {
            if (IsHeading(sentence))
            {
                // They are only needed when nothing else comes.
                if (!hasText && headings.Count < 1_000) headings.Add(sentence);
                continue;
            }

            hasText = true;
            yield return sentence;
        }

        if (hasText) yield break;
        foreach (var heading in headings) yield return heading;
    }

    static bool IsHeading(Sentence sentence)
    {
        if (sentence.Tokens.Count > LongestHeading) return false;
        var last = sentence.Tokens[^1];
        if (last.Kind == TokenKind.Mark && last.Form is "." or "!" or "؟" or "?" or "…" or "»" or "”" or "\"" or ":" or "،" or ",") return false;
        return IsWholeLine(sentence);
    }

    // The last sentence of a paragraph may lack its stop; a line that is nothing else is a heading.
    static bool IsWholeLine(Sentence sentence)
    {
        for (var at = sentence.Start - 1; at >= 0 && sentence.Text[at] is not '\n'; at--)
        {
            if (!char.IsWhiteSpace(sentence.Text[at])) return false;
        }

        for (var at = sentence.End; at < sentence.Text.Length && sentence.Text[at] is not '\n'; at++)
        {
            if (!char.IsWhiteSpace(sentence.Text[at])) return false;
        }

        return true;
    }
}
