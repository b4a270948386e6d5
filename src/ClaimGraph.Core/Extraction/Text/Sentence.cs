namespace ClaimGraph.Extraction.Text;

/// <summary>A sentence, or a line that is none, such as a heading.</summary>
/// <param name="Text">The whole text that it stands in.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
/// <param name="Tokens">Its tokens, at least one, with their places in the whole text.</param>
public sealed record Sentence(string Text, int Paragraph, TokenList Tokens)
{
    /// <summary>Where its paragraph begins, in UTF-16 units of the whole text.</summary>
    public int ParagraphStart { get; init; }

    /// <summary>Where its paragraph ends.</summary>
    public int ParagraphEnd { get; init; } = Text.Length;

    /// <summary>Where it begins, in UTF-16 units of the whole text.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Whether a word ends with the teh marbuta, which folding makes a heh: a noun, and no verb with a pronoun.</summary>
    internal bool EndsWithTehMarbuta(int token) => Text[Tokens[token].End - 1] == '\u0629';

    /// <summary>Where it ends.</summary>
    public int End => Tokens[^1].End;
}
