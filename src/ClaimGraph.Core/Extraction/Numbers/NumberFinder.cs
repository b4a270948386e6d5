using ClaimGraph.Extraction.Numbers.Words;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers;

/// <summary>Finds the numbers of a sentence, Arabic and English side by side: the words decide, not a language that is set. Immutable.</summary>
/// <param name="hedges">What inexact number words stand for.</param>
/// <param name="countedNouns">
/// The nouns that count by their own form, as <see cref="CountedNouns.Of"/> gives them: "شخصان" is two of them, "a soldier was killed" one. Such an expression is, or holds, the noun. Without them only number words and digits count.
/// </param>
public sealed class NumberFinder(HedgeTable hedges, IEnumerable<string>? countedNouns = null)
{
    const int MostSumWords = 4;

    static readonly IReadOnlyList<NumberExpression> none = [];

    readonly NumberLexicon lexicon = new(hedges ?? throw new ArgumentNullException(nameof(hedges)), countedNouns);

    /// <summary>The numbers of a sentence, in order; none lies within another.</summary>
    public IReadOnlyList<NumberExpression> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (Look(sentence) is not { } line) return none;
        var found = new List<NumberExpression>();
        for (var at = 0; at < line.Count;)
        {
            // Most words and marks say nothing of numbers.
            if (!line.MayBegin(at))
            {
                at++;
            }
            else if (line.Cue(at, CueKind.NotNumber) is > 0 and var length)
            {
                at += length;
            }
            else if ((ExpressionReader.Read(line, at, out var next) ?? MeasureReader.Read(line, at, out next)) is { } number)
            {
                Add(line, found, number);
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>The sums among the numbers of a sentence: neighbours that are exact counts, with words of adding between them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="numbers">What <see cref="Find"/> found in it.</param>
    public IReadOnlyList<NumberSum> Sums(Sentence sentence, IReadOnlyList<NumberExpression> numbers)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Count < 2 || Look(sentence) is not { } line) return [];
        var sums = new List<NumberSum>();
        for (var at = 1; at < numbers.Count; at++)
        {
            var (first, second) = (numbers[at - 1], numbers[at]);
            if (IsExactCount(first) && IsExactCount(second) && IsAdded(line, first.Last + 1, second.First)) sums.Add(new NumberSum(first, second, first.Max!.Value + second.Max!.Value));
        }

        return sums;
    }

    static bool IsExactCount(NumberExpression number) => number.Kind == NumberKind.Cardinal && number.Min == number.Max && NumberRule.IsCount(number.Rule);

    // The words of adding stand directly before the number that is added.
    static bool IsAdded(Line line, int from, int to)
    {
        for (var at = Math.Max(from, to - MostSumWords); at < to; at++)
        {
            if (line.Cue(at, CueKind.Sum) is > 0 and var length && at + length == to) return true;
        }

        return false;
    }

    // Most sentences have no number; they need no second look.
    Line? Look(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var lexes = new Lex[tokens.Count];
        var hasNumber = false;
        for (var at = 0; at < lexes.Length; at++)
        {
            lexes[at] = lexicon.Look(sentence.Text, tokens[at]);
            hasNumber |= tokens[at].Kind == TokenKind.Number || lexes[at].Whole is not null || lexes[at].Bare is not null || (tokens[at].Kind == TokenKind.Mark && tokens[at].Form.Length > 1);
        }

        return hasNumber ? new Line(sentence.Text, tokens, lexes) : null;
    }

    // "More than 10 and less than 20" is one range.
    static void Add(Line line, List<NumberExpression> found, NumberExpression number)
    {
        if (found is [.., var before] && before.Kind == number.Kind && AreJoined(line, before.Last + 1, number.First))
        {
            var (least, most) = before.Rule == NumberRule.AtLeast ? (before, number) : (number, before);
            if (least is { Rule: NumberRule.AtLeast, Min: { } min } && most is { Rule: NumberRule.AtMost, Max: { } max } && min < max)
            {
                found[^1] = before with { Last = number.Last, End = number.End, Min = min, Max = max, Approximate = least.Approximate || most.Approximate, Rule = NumberRule.Range };
                return;
            }
        }

        found.Add(number);
    }

    static bool AreJoined(Line line, int from, int to)
    {
        if (from == to) return line[to].Cut > 0;
        if (to - from > 2) return false;
        for (var at = from; at < to; at++)
        {
            var isJoint = line[at].Whole is { IsAnd: true } || line.Cue(at, CueKind.But) > 0 || line.Cue(at, CueKind.Either) > 0 || line[at].IsMark(',') || line[at].IsMark('\u060C');
            if (!isJoint) return false;
        }

        return true;
    }
}
