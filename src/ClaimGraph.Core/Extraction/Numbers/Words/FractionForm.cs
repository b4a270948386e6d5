namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>How a word for a fraction is used.</summary>
enum FractionForm
{
    /// <summary>It is one part by itself: "half".</summary>
    Alone,

    /// <summary>It is one part only after a number, before a scale, or (Arabic) before a definite noun: "quarter".</summary>
    Counted,

    /// <summary>It is two parts (Arabic dual).</summary>
    Two,

    /// <summary>It takes the number of parts before it: "three fifths".</summary>
    Many,

    /// <summary>It ends the name of many parts that begins with tens: "twenty-firsts".</summary>
    Joined,
}
