namespace ClaimGraph.Extraction.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, with the marks that stand on them and apostrophes between them.</summary>
    Word,

    /// <summary>Decimal digits of any script, nothing else: "1,500" is a number, a mark and a number.</summary>
    Number,

    /// <summary>One character that is neither: punctuation, a currency sign, a symbol.</summary>
    Mark,
}
