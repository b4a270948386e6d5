namespace ClaimGraph.Reporting;

/// <summary>Makes text from strangers safe to show in a terminal. The one place for it.</summary>
public static class TerminalText
{
    /// <summary>
    /// The text on one line: control characters (C0, C1, DEL) and bidi controls (U+202A to U+202E, U+2066 to U+2069) as visible tokens such as
    /// <c>⟦U+202E⟧</c>, line breaks as spaces; LRM, RLM, ALM, ZWNJ and ZWJ stay, as Arabic needs them; runs of more than 8 combining marks are cut.
    /// </summary>
    public static string Show(string text) => throw new NotSupportedException();
}
