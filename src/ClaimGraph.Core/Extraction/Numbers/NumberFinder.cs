using ClaimGraph.Extraction.Numbers.Words;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers;

/// <summary>Finds the numbers of a sentence, Arabic and English side by side: the words decide, not a language that is set. Immutable.</summary>
/// <param name="hedges">What inexact number words stand for.</param>
public sealed class NumberFinder(HedgeTable hedges)
{
    static readonly IReadOnlyList<NumberExpression> none = [];

    readonly NumberLexicon lexicon = new(hedges ?? throw new ArgumentNullException(nameof(hedges)));

    /// <summary>The numbers of a sentence, in order; none lies within another.</summary>
    public IReadOnlyList<NumberExpression> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (Look(sentence) is not { } line) return none;
        var found = new List<NumberExpression>();
        for (var at = 0; at < line.Count;)
        {
            if (line.Cue(at, CueKind.NotNumber) is > 0 and var length)
            {
                at += length;
            }
            else if (ExpressionReader.Read(line, at, out var next) is { } number)
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

        return hasNumber ? new Line(sentence.Text, lexes) : null;
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
