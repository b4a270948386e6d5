using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Finds every number and date expression of a text. Not for several threads at once.</summary>
sealed class ValueFinder(HedgeTable hedges)
{
    readonly SentenceReader sentences = new();
    readonly NumberFinder numbers = new(hedges);

    /// <summary>What the text of a case expresses, in the order of the text.</summary>
    internal IEnumerable<FoundValue> Find(ValueCase item) => sentences.Read(item.Text).SelectMany(Find);

    // Here dates join: what lies within a date is no number of its own.
    IEnumerable<FoundValue> Find(Sentence sentence) => numbers.Find(sentence).Select(Value);

    static FoundValue Value(NumberExpression number) =>
        new(number.Start, number.End, Kind(number.Kind), number.Min, number.Max, number.Approximate);

    static string Kind(NumberKind kind) => kind switch
    {
        NumberKind.Percent => "percent",
        NumberKind.Ordinal => "ordinal",
        _ => "number",
    };
}
