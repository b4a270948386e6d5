namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads measures in the plural without a number: "tons of", "أطنان من". They are two or more, and nobody knows how many.</summary>
static class MeasureReader
{
    const decimal Fewest = 2;

    /// <summary>Reads the measure at a token.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="next">The token after it.</param>
    /// <returns>Null when there is none, or when a number or an inexact word before it counts it.</returns>
    internal static NumberExpression? Read(Line line, int at, out int next)
    {
        next = at + 1;
        if (line.Cue(at, CueKind.Measures) == 0 || line.IsDigits(at - 1) || line[at - 1].Entry is not null || line.Hedge(at - 1) is not null || line.Hedge(at - 2) is { Length: 2 }) return null;
        var isBare = line[at].Whole?.Phrases is null;
        return new NumberExpression(at, at, line.StartOf(at, isBare), line[at].Token.End, NumberKind.Cardinal, Fewest, null, true, NumberRule.Vague);
    }
}
