namespace ClaimGraph.Extraction.Text;

/// <summary>Tells headings, captions and lists of other articles from the running text: short lines that end as no sentence does.</summary>
static class Headings
{
    // Of a paragraph, in UTF-16 units; longer ones are text that lacks its stop.
    const int LongestHeading = 160;

    // They are only needed when nothing else comes.
    const int MostKept = 1_000;

    /// <summary>The sentences without headings. A text of nothing but such lines is left as it is.</summary>
    internal static IEnumerable<Sentence> LeaveOut(IEnumerable<Sentence> sentences)
    {
        var headings = new List<Sentence>();
        var hasText = false;
        foreach (var sentence in sentences)
        {
            if (IsHeading(sentence))
            {
                if (!hasText && headings.Count < MostKept) headings.Add(sentence);
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
        var (start, end) = (sentence.ParagraphStart, sentence.ParagraphEnd);
        if (end - start > LongestHeading) return false;
        var line = sentence.Text.AsSpan(start, end - start).Trim();
        return !line.IsEmpty && line[^1] is not ('.' or '!' or '؟' or '?' or '…' or '»' or '”' or '"' or ':' or '،' or ',' or '؛' or ';');
    }
}
