namespace ClaimGraph.Reporting;

/// <summary>Finds letters that are written from right to left.</summary>
static class RightToLeft
{
    /// <summary>Whether a text holds one.</summary>
    /// <remarks>Hebrew, Arabic, Syriac, Thaana and the presentation forms: the blocks that Unicode lays out from right to left.</remarks>
    internal static bool IsIn(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) return true;
        }

        return false;
    }
}
