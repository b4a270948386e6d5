using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>A sentence as the readers of dates see it: what each of its tokens can mean. Places are those of tokens; a place after the end holds nothing.</summary>
sealed class Phrase
{
    // Stands for what was looked for and not found.
    static readonly Reading nothing = new(0, 0, null, null, TimeUnit.Day, "");

    // "Since about the" and such: words in a row that only lead to something.
    const int MostLeading = 5;

    readonly Senses?[] senses;
    readonly NumberExpression?[]? numbers;
    readonly ulong kinds;
    Reading?[]? points;
    LocalDate? pointsFrom;

    internal Phrase(Sentence sentence, Senses?[] senses, IReadOnlyList<NumberExpression> numbers)
    {
        (Sentence, this.senses) = (sentence, senses);
        if (numbers.Count > 0) this.numbers = new NumberExpression?[senses.Length];
        foreach (var number in numbers)
        {
            this.numbers![number.First] = number;
            foreach (var end in number.Ends) this.numbers[end.First] ??= end;
        }

        for (var at = 0; at < senses.Length; at++)
        {
            kinds |= senses[at]?.Kinds ?? 0;
            HasDigits |= sentence.Tokens[at].Kind == TokenKind.Number;
        }

        IsArabic = BeginsArabic(sentence.Tokens);
    }

    internal Sentence Sentence { get; }

    /// <summary>Whether its first letter is an Arabic one: dates of digits alone are read day first.</summary>
    internal bool IsArabic { get; }

    /// <summary>Whether digits stand anywhere in the sentence.</summary>
    internal bool HasDigits { get; }

    /// <summary>Whether a word of one of some kinds, a bit each, stands anywhere in the sentence.</summary>
    internal bool HoldsAny(ulong some) => (kinds & some) != 0;

    internal Token? Token(int at) => IsInside(at) ? Sentence.Tokens[at] : null;

    internal bool Is(int at, string form) => IsInside(at) && Sentence.Tokens[at].Is(form);

    /// <summary>Whether nothing stands between a token and the one after it.</summary>
    internal bool Touches(int at) => IsInside(at) && IsInside(at + 1) && Sentence.Tokens[at].End == Sentence.Tokens[at + 1].Start;

    /// <summary>Whether a word begins with a capital letter in the text.</summary>
    internal bool IsCapital(int at) => IsInside(at) && char.IsUpper(Sentence.Text[Sentence.Tokens[at].Start]);

    internal WordMatch? Word(int at, WordKind kind) => HoldsAny(1UL << (int)kind) && IsInside(at) ? senses[at]?.Match(Sentence.Tokens, at + 1, kind) : null;

    internal bool Has(int at, WordKind kind) => Word(at, kind) is not null;

    /// <summary>The place after a word of a kind where one stands, else the place itself.</summary>
    internal int Skip(int at, WordKind kind) => Word(at, kind)?.Next ?? at;

    /// <summary>The place after one of some marks where one stands, else the place itself.</summary>
    internal int SkipMark(int at, string marks) =>
        IsInside(at) && Sentence.Tokens[at] is { Kind: TokenKind.Mark, Form: [var mark] } && marks.Contains(mark, StringComparison.Ordinal) ? at + 1 : at;

    internal NumberExpression? Number(int at) => numbers is not null && at >= 0 && at < numbers.Length ? numbers[at] : null;

    /// <summary>What one rule reads at a place, which is asked for several times: as part of a stretch, then by itself.</summary>
    internal Reading? Remember(int at, LocalDate? reference, Func<Phrase, int, LocalDate?, Reading?> read)
    {
        if (at < 0 || at >= senses.Length) return null;
        if (points is null) (points, pointsFrom) = (new Reading?[senses.Length], reference);
        if (reference != pointsFrom) return read(this, at, reference);
        var known = points[at] ??= read(this, at, reference) ?? nothing;
        return ReferenceEquals(known, nothing) ? null : known;
    }

    /// <summary>The digits that stand at a place, at most four of them; null when there are none or more.</summary>
    internal int? Digits(int at)
    {
        if (!IsInside(at) || Sentence.Tokens[at] is not { Kind: TokenKind.Number, Form: { Length: > 0 and <= 4 } digits }) return null;
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }

    internal int DigitCount(int at) => IsInside(at) && Sentence.Tokens[at].Kind == TokenKind.Number ? Sentence.Tokens[at].Form.Length : 0;

    /// <summary>Whether an expression of time can begin at a place.</summary>
    internal bool MayBegin(int at)
    {
        if (senses[at] is not { } known) return IsNumber(at) && (Leads(at + 1) || Number(at) is { } number && Leads(number.Last + 1));
        // "In", "from", "the" are everywhere: they begin something only before a word of time or a number.
        if (known.IsMeaningful || Number(at) is not null) return true;
        for (var next = at + 1; next < senses.Length && next <= at + MostLeading; next++)
        {
            if (IsNumber(next) || Sentence.Tokens[next].Form == "ال") return true;
            if (senses[next] is not { } further) return false;
            if (further.IsMeaningful) return true;
        }

        return false;
    }

    // A number alone says nothing of time: a word of time or a mark must follow.
    bool Leads(int at) => at < senses.Length && (senses[at] is not null || Sentence.Tokens[at] is { Kind: TokenKind.Mark } or { Form: "s" } || Sentence.Tokens[at].Form.StartsWith('و') && Number(at) is not null);

    bool IsNumber(int at) => Sentence.Tokens[at].Kind == TokenKind.Number || Number(at) is not null;

    /// <summary>Where an expression that begins with a token begins in the text: after a particle that is written together with it.</summary>
    internal int StartOf(int at)
    {
        var token = Sentence.Tokens[at];
        if (Number(at) is { } number && number.Start > token.Start && number.Start < token.End) return number.Start;
        var letters = senses[at]?.Affix ?? 0;
        var start = token.Start;
        // Marks on a letter and tatweel belong to the letter before them.
        while (letters > 0 && start < token.End - 1)
        {
            start++;
            while (start < token.End - 1 && LetterFold.Of(Sentence.Text[start].ToString()).Length == 0) start++;
            letters--;
        }

        return start;
    }

    bool IsInside(int at) => at >= 0 && at < senses.Length;

    static bool BeginsArabic(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word) return tokens[at].Form[0] is >= '\u0600' and <= '\u06FF';
        }

        return true;
    }
}
