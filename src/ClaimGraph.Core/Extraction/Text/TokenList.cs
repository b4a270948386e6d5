using System.Collections;

namespace ClaimGraph.Extraction.Text;

/// <summary>The tokens of a text or a sentence, in order. A list of its own, as every rule walks over it: reading a token costs no more than from an array.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    readonly Token[] tokens;

    /// <summary>Creates a list.</summary>
    /// <param name="tokens">The tokens, which are copied.</param>
    public TokenList(ReadOnlySpan<Token> tokens) => this.tokens = tokens.ToArray();

    /// <inheritdoc/>
    public int Count => tokens.Length;

    /// <summary>The token at an index from 0.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>The tokens from one index to before another, as a list of their own; this one when they are all.</summary>
    public TokenList Slice(int start, int length) => length == tokens.Length ? this : new(tokens.AsSpan(start, length));

    /// <inheritdoc/>
    Token IReadOnlyList<Token>.this[int index] => tokens[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
