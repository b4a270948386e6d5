namespace ClaimGraph.Extraction.Dates;

/// <summary>What joins one item of a list with the one before it.</summary>
/// <param name="Next">The place of the item; its own word where "و" is written together with it.</param>
/// <param name="IsLast">Whether it is "and", which leads to the last item, and not a comma alone.</param>
readonly record struct Joint(int Next, bool IsLast)
{
    internal static Joint? After(Phrase phrase, int at)
    {
        var comma = phrase.SkipMark(at, ",،");
        var and = phrase.Skip(comma, WordKind.And);
        if (and > comma || phrase.Token(comma) is { Form: ['و', _, ..] }) return new Joint(and, true);
        return comma > at ? new Joint(comma, false) : null;
    }
}
