namespace ClaimGraph.Extraction.Numbers;

/// <summary>The names of the rules that read numbers, as <see cref="NumberExpression.Rule"/> carries them.</summary>
public static class NumberRule
{
    /// <summary>Digits: "1,500", "15 thousand".</summary>
    public const string Digits = "digits";

    /// <summary>Number words: "twenty-one".</summary>
    public const string Words = "words";

    /// <summary>An inexact number word of the vocabulary, or a measure in the plural: "dozens", "tons of".</summary>
    public const string Vague = "vague";

    /// <summary>A noun in the Arabic dual: "شخصان".</summary>
    public const string Dual = "dual";

    /// <summary>A noun in the singular that tells of one: "a soldier was killed".</summary>
    public const string Single = "single";

    /// <summary>A part of a whole: "half", "three quarters", "2/3".</summary>
    public const string Fraction = "fraction";

    /// <summary>A share of a hundred: "5 %".</summary>
    public const string Percent = "percent";

    /// <summary>A place in an order: "third", "21st".</summary>
    public const string Ordinal = "ordinal";

    /// <summary>Two ends: "500 to 600", "more than 20 and less than 30".</summary>
    public const string Range = "range";

    /// <summary>Two neighbouring numbers of which one is meant: "two or three".</summary>
    public const string Either = "either";

    /// <summary>A lower end only: "more than 200", "200 or more".</summary>
    public const string AtLeast = "at-least";

    /// <summary>An upper end only: "up to 60".</summary>
    public const string AtMost = "at-most";

    /// <summary>A hedged number: "about 100".</summary>
    public const string About = "about";

    /// <summary>The name of a year: "in 2011". No count.</summary>
    public const string Year = "year";

    /// <summary>Somebody's age: "aged 40". No count of people.</summary>
    public const string Age = "age";

    /// <summary>A time of day, or one of its two parts: "10:30". No count.</summary>
    public const string Clock = "clock";

    /// <summary>A part of a name: "G7", "F-16". No count.</summary>
    public const string Name = "name";

    /// <summary>A number that only tells things apart: "article 14", "No. 7", the parts of telephone numbers and dates in digits, and powers: "1e9". No count.</summary>
    public const string Code = "code";

    /// <summary>One side of a result: "3-1". No count.</summary>
    public const string Score = "score";

    /// <summary>Whether an expression that this rule read can be a count, an amount or a share.</summary>
    public static bool IsCount(string rule) => rule is not (Year or Age or Clock or Name or Code or Score or Ordinal);
}
