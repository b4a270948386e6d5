using System.Globalization;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>
/// Reads cardinal and ordinal numbers whose parts are added and multiplied: "two hundred and six", "15 thousand", "3 million and a half". The same rules serve both languages: each part must
/// fit into a place that is still free, so that two numbers in a row stay two. One reader reads one number.
/// </summary>
/// <param name="line">The sentence.</param>
/// <param name="isTerm">Whether to read no further than the first scale, without fractions: a look ahead that looks ahead no more.</param>
struct SumReader(Line line, bool isTerm = false)
{
    // It marks the accusative of one.
    const char Tanween = '\u064B';
    const decimal Most = 1_000_000_000_000_000m;

    decimal total;
    decimal group;
    decimal lowestScale = decimal.MaxValue;
    bool hasUnit;
    bool hasTens;
    bool hasHundreds;
    bool hasDigits;
    bool isStarted;
    bool isPlain;
    int scales;
    WordRole? last;
    int next;

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>Null when there is none.</returns>
    internal Amount? Read(int at)
    {
        next = at;
        if (line[at].Whole is { IsOne: true } && line[at + 1].Entry?.Cardinal?.Role is WordRole.Hundred or WordRole.Scale) next = at + 1;
        var rule = line.IsDigits(at) || line[at].IsMark('.') ? NumberRule.Digits : NumberRule.Words;
        while (next < line.Count)
        {
            var (place, hasAnd) = isStarted ? Joint() : (next, false);
            if (isTerm && hasAnd && scales > 0) break;
            if (hasAnd && !isTerm && Fraction(place, out var after) is { } part)
            {
                AddFraction(part, after);
                return Finish(at, rule);
            }

            if (isStarted && (line[place].HasPreposition || (hasAnd && BeginsAnother(place)))) break;
            if (!TryDigits(place, hasAnd) && !TryWord(place, hasAnd))
            {
                if (TryOrdinal(place)) return Finish(at, NumberRule.Ordinal);
                break;
            }

            if (last == WordRole.Zero || last == WordRole.Dozen) break;
        }

        if (!isStarted) return null;
        if (!isTerm) Decimals();
        return Finish(at, rule);
    }

    // Where the next part stands, and whether "and" comes before it.
    (int Place, bool HasAnd) Joint()
    {
        ref readonly var lex = ref line[next];
        if (lex.HasAnd) return (next, true);
        if (lex.Whole is { IsAnd: true }) return (next + 1, true);
        if (lex.IsMark('-') && line.IsJoined(next) && line[next + 1].Whole is { IsAnd: true }) return (AfterHyphens(next + 2), true);
        if (lex.IsMark('-') && line.IsJoined(next) && line.IsWord(next - 1) && line[next + 1] is { HasAnd: false, Entry.Cardinal.Role: WordRole.Hundred or WordRole.Scale }) return (next + 1, false);
        if (lex.IsMark('-') && last == WordRole.Tens && line[next + 1].Entry is { } after && (after.Cardinal ?? after.Ordinal)?.Role == WordRole.Unit) return (next + 1, false);
        return (next, false);
    }

    // "One-and-a-half".
    readonly int AfterHyphens(int place)
    {
        if (line[place].IsMark('-')) place++;
        return line[place].Whole is { IsOne: true } && line[place + 1].IsMark('-') ? place + 2 : place;
    }

    bool TryDigits(int place, bool hasAnd)
    {
        if ((isStarted && hasDigits) || DigitReader.Read(line, place) is not { } digits) return false;
        if (!isStarted && PowerReader.Read(line, digits, place > 0 && line[place - 1].IsMark('-') && line.IsJoined(place - 1)) is { } power) digits = power;
        if (isStarted)
        {
            var room = hasHundreds ? 100 : lowestScale;
            if (hasUnit || hasTens || (group != 0 && !hasHundreds) || digits.Value >= room || digits.Value == 0 || digits.Value % 1 != 0) return false;
            // "4 thousand 3 hundred", but not "40 thousand 200".
            if (!hasAnd && line[digits.Next].Entry?.Cardinal?.Role is not (WordRole.Hundred or WordRole.Scale)) return false;
        }

        group += digits.Value;
        isPlain = !isStarted && digits.IsPlain;
        Take(WordRole.Unit, digits.Next);
        (hasUnit, hasDigits) = (true, true);
        Suffix();
        return true;
    }

    void Suffix()
    {
        if (line[next].Whole is not { Suffix: > 0 } entry || !line.IsWord(next) || group > Most) return;
        if (!line.IsJoined(next - 1) && !entry.IsLooseSuffix) return;
        Multiply(entry.Suffix);
        isPlain = false;
        next++;
    }

    bool TryWord(int place, bool hasAnd)
    {
        if (line[place].Entry?.Cardinal is not { } word) return false;
        switch (word.Role)
        {
            case WordRole.Zero when !isStarted && !line[place].HasPreposition:
                break;
            case WordRole.Join when !hasUnit && !hasTens && BeginsCompound(place):
            case WordRole.Unit when !hasUnit && (!hasTens || (last == WordRole.Tens && !hasAnd)):
                group += word.Value;
                hasUnit = true;
                break;
            case WordRole.Ten when hasUnit && !hasTens && !hasAnd && !hasDigits && last is WordRole.Unit or WordRole.Join:
            case WordRole.Ten or WordRole.Teen when !hasUnit && !hasTens:
                group += word.Value;
                (hasUnit, hasTens) = (true, true);
                break;
            case WordRole.Tens when isStarted && !hasAnd && DenominatorReader.Joined(line, place, out _) is not null:
                return false;
            case WordRole.Tens when !hasTens && !hasUnit:
            case WordRole.LateTens when !hasTens && !hasDigits && (!hasUnit || (hasAnd && last is WordRole.Unit or WordRole.Join)):
                group += word.Value;
                hasTens = true;
                break;
            case WordRole.Hundreds when group == 0:
                group = word.Value;
                hasHundreds = true;
                break;
            case WordRole.Hundred when group == 0 || (!hasAnd && !hasHundreds && group < Most):
                group = group == 0 ? word.Value : group * word.Value;
                (hasHundreds, hasUnit, hasTens, hasDigits) = (true, false, false, false);
                break;
            case WordRole.Scale or WordRole.Dual when TryScale(word, hasAnd, word.Role == WordRole.Dual || (word.IsDualBeforeNoun && !isStarted && StandsBeforeNoun(place))):
                break;
            case WordRole.Dozen when !isStarted || (!hasAnd && scales == 0 && group < Most):
                group = word.Value * (isStarted ? group : 1);
                break;
            default:
                return false;
        }

        Take(word.Role, place + 1);
        return true;
    }

    // "Two thousand fighters", but "a thousand of", "a thousand and".
    readonly bool StandsBeforeNoun(int place)
    {
        ref readonly var after = ref line[place + 1];
        return line.IsWord(place + 1) && after.Entry is null && !after.HasAnd && after.Whole is not { IsAnd: true } && after.Token.Form is not (['\u0627', '\u0644', ..] or ['\u0648', ..]) && !FunctionWords.Contains(after.Token.Form)
            && line.Text[line[place].Token.End - 1] != Tanween && line.Text[line[place].Token.End - 2] != Tanween;
    }

    bool TryScale(NumberWord word, bool hasAnd, bool isDual)
    {
        if (group > 0 && !hasAnd && !isDual && word.Value < lowestScale && group < Most)
        {
            Multiply(word.Value);
            return true;
        }

        // "A hundred thousand million".
        if (group == 0 && scales == 1 && !hasAnd && !isDual && last == WordRole.Scale && word.Value > lowestScale && total < Most)
        {
            total *= word.Value;
            scales++;
            return true;
        }

        if (group != 0 || word.Value >= lowestScale || (isStarted && !hasAnd && scales == 0)) return false;
        group = isDual ? 2 : 1;
        Multiply(word.Value);
        return true;
    }

    // An ordinal ends the number: "twenty-first", "two hundredth".
    bool TryOrdinal(int place)
    {
        if (line[place].Entry?.Ordinal is not { } word || hasDigits) return false;
        var fits = word.Role switch
        {
            WordRole.Unit => isStarted && !hasUnit && (last == WordRole.Tens || hasHundreds || scales > 0),
            WordRole.Teen or WordRole.Tens => isStarted && !hasUnit && !hasTens,
            WordRole.Hundred => group > 1 && !hasHundreds,
            WordRole.Scale => group > 1 && word.Value < lowestScale && group < Most,
            _ => false,
        };
        if (!fits) return false;
        if (word.Role == WordRole.Scale) Multiply(word.Value);
        else group = word.Role == WordRole.Hundred ? group * word.Value : group + word.Value;
        Take(word.Role, place + 1);
        return true;
    }

    // Arabic "eleven" and "twelve", and "one and twenty".
    bool BeginsCompound(int place) =>
        line[place + 1] is { HasPreposition: false } after && (after.Entry?.Cardinal?.Role == WordRole.Ten && !after.HasAnd
            || after.Entry?.Cardinal?.Role == WordRole.LateTens && after.HasAnd
            || after.Whole is { IsAnd: true } && line[place + 2].Entry?.Cardinal?.Role == WordRole.LateTens);

    // "Two thousand and three thousand" are two numbers, and so are "one hundred and two hundred".
    bool BeginsAnother(int place)
    {
        if (group == 0) return scales > 0 && new SumReader(line, isTerm: true).Read(place) is { } other && other.Max >= lowestScale;
        return hasHundreds && line[place].Entry?.Cardinal?.Role != WordRole.Hundred && line[place + 1].Entry?.Cardinal?.Role == WordRole.Hundred && !line[place + 1].HasAnd;
    }

    // Beside a number stands what is less than one: "two and fifty-four hundredths", but "a hundred and thirty fifths" are 26.
    decimal? Fraction(int place, out int after)
    {
        if (line[place].Entry?.Cardinal?.Role is not (WordRole.Tens or WordRole.Teen or WordRole.Ten))
            return FractionReader.Read(line, place, out after) is { } part && after > place && TakesFraction(place, after) ? part : null;
        after = place;
        if (new SumReader(line, isTerm: true).Read(place) is not { Rule: NumberRule.Words } over || DenominatorReader.Read(line, over.Next, out after) is not { } of || over.Max >= of) return null;
        return over.Max / of;
    }

    // "Two and a third man" are two.
    bool TakesFraction(int place, int after) =>
        line[place].Entry?.Fraction is not null || line[after - 1].Entry?.Fraction is not null || line[place].Whole is not { IsOne: true } || !line.IsWord(after);

    // After a scale it is a part of that: "3 million and a half".
    void AddFraction(decimal part, int after)
    {
        var scale = line[after].Entry?.Cardinal is { Role: WordRole.Scale } named && !line[after].HasAnd ? named.Value : 0;
        if (scale > 0 && scales == 0 && group < Most)
        {
            (total, group) = ((group + part) * scale, 0);
            after++;
        }
        else if (scale > 0 && scale <= lowestScale)
        {
            total += part * scale;
            after++;
        }
        else
        {
            var of = group == 0 && scales == 1 ? lowestScale : 1;
            total += part * of;
        }

        scales = 2;
        Take(WordRole.Unit, after);
    }

    // "Point zero three", "point seventy-one".
    void Decimals()
    {
        var length = line.Cue(next, CueKind.Point);
        if (length == 0 || hasDigits) return;
        var digits = "";
        var place = next + length;
        while (digits.Length < 10 && line[place].Entry?.Cardinal is { Value: < 10 } word && !line[place].HasAnd)
        {
            digits += ((int)word.Value).ToString(CultureInfo.InvariantCulture);
            place++;
        }

        if (digits.Length == 0 && new SumReader(line, isTerm: true).Read(place) is { Max: < 100 and > 0 } number)
        {
            digits = ((int)number.Max).ToString(CultureInfo.InvariantCulture);
            place = number.Next;
        }

        if (digits.Length == 0) return;
        group += decimal.Parse($"0.{digits}", CultureInfo.InvariantCulture);
        next = place;
    }

    void Multiply(decimal scale)
    {
        total += group * scale;
        (group, lowestScale) = (0, scale);
        (hasUnit, hasTens, hasHundreds, hasDigits) = (false, false, false, false);
        scales++;
    }

    void Take(WordRole role, int after)
    {
        (last, next, isStarted) = (role, after, true);
        if (role is WordRole.Hundred or WordRole.Scale or WordRole.Dozen) isPlain = false;
    }

    Amount Finish(int at, string rule) => new(at, next, line[at].IsBare, total + group, total + group, rule)
    {
        Scale = scales switch { 0 => 1, 1 when group == 0 => lowestScale, _ => 0 },
        IsPlainDigits = isPlain && next == at + 1,
    };
}
