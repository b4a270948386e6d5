namespace ClaimGraph.Extraction.Text;

/// <summary>A piece of a text without white space in it.</summary>
/// <param name="Start">Where it begins in the original text, in UTF-16 units.</param>
/// <param name="End">Where it ends: the place after its last unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Form">
/// What it is matched by: letters folded as <see cref="LetterFold"/> does, digits as 0 to 9. Equal forms are the same object within one <see cref="Tokenizer"/>
/// while they are common. Empty for more digits than a number can have.
/// </param>
public readonly record struct Token(int Start, int End, TokenKind Kind, string Form)
{
    /// <summary>Whether it is this word or mark, given as folded.</summary>
    public bool Is(string form) => Form == form && Kind != TokenKind.Number;

    /// <summary>Whether it is a comma, of either script.</summary>
    public bool IsComma => Kind == TokenKind.Mark && (Form is "," or "،");

    /// <summary>Whether nothing stands between this token and the next.</summary>
    public bool Touches(Token next) => End == next.Start;
}
