namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>What words around a number make of it. The members of "cues" in the data files have the same names.</summary>
enum CueKind
{
    /// <summary>Before: the number is the least. "More than" counts so as well: its end belongs to it.</summary>
    AtLeast,

    /// <summary>Before: the number is the greatest.</summary>
    AtMost,

    /// <summary>Before: the number is inexact.</summary>
    About,

    /// <summary>Before, after another cue: passed over ("at least another 12").</summary>
    Filler,

    /// <summary>Directly after: the number is the least.</summary>
    OrMore,

    /// <summary>Directly after: the number is the greatest.</summary>
    OrLess,

    /// <summary>Directly after: adds nothing, as ends belong to ranges.</summary>
    OrEqual,

    /// <summary>After, with what is counted in between: the number is the least.</summary>
    AtLeastAfter,

    /// <summary>After, with what is counted in between: the number is the greatest.</summary>
    AtMostAfter,

    /// <summary>After, with what is counted in between: the number is inexact.</summary>
    AboutAfter,

    /// <summary>Two ends follow, joined by "and".</summary>
    Between,

    /// <summary>Two ends follow, joined by "to".</summary>
    From,

    /// <summary>Joins two ends.</summary>
    To,

    /// <summary>Joins two neighbouring numbers: "two or three".</summary>
    Either,

    /// <summary>Joins a least and a greatest: "more than 10 but less than 20".</summary>
    But,

    /// <summary>After: a share of a hundred.</summary>
    Percent,

    /// <summary>Before: a share of a hundred.</summary>
    PercentBefore,

    /// <summary>Joins two parts of a sum.</summary>
    Sum,

    /// <summary>The decimal point in words.</summary>
    Point,

    /// <summary>Before: a negative number.</summary>
    Minus,

    /// <summary>Joins the two numbers of a quotient.</summary>
    Per,

    /// <summary>Joins one and the number out of which it is taken: "one of every three".</summary>
    OneOf,

    /// <summary>Joins two numbers of which the first is a share of the second, whatever is counted: "five of every ten".</summary>
    Every,

    /// <summary>Stands between a fraction and the scale that it is a part of: "two thirds of a million".</summary>
    Of,

    /// <summary>Before the name of a year.</summary>
    YearBefore,

    /// <summary>Before an age.</summary>
    AgeBefore,

    /// <summary>After an age.</summary>
    AgeAfter,

    /// <summary>What ages are counted in; between marks it makes one: "(27 years)".</summary>
    AgeUnit,

    /// <summary>Before a time of day.</summary>
    ClockBefore,

    /// <summary>After a time of day.</summary>
    ClockAfter,

    /// <summary>Before a number that tells things apart.</summary>
    CodeBefore,

    /// <summary>After a number that tells things apart: "the 105 Brigade".</summary>
    CodeAfter,

    /// <summary>A change: what goes "from 10 to 15" after it lies not between.</summary>
    Change,

    /// <summary>Before: what happened to the one whom a noun in the singular names.</summary>
    SingleBefore,

    /// <summary>After such a noun: what happened to it.</summary>
    SingleAfter,

    /// <summary>A definite word of time: a noun before it still tells of one.</summary>
    SingleTime,

    /// <summary>A measure in the plural, and the word after it: "tons of" is two or more.</summary>
    Measures,

    /// <summary>An inexact number of the hedge table; no cue of the data files.</summary>
    Inexact,

    /// <summary>Words that look like numbers and are none.</summary>
    NotNumber,
}
