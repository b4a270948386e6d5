namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>What a number word does in a number.</summary>
enum WordRole
{
    /// <summary>Nought.</summary>
    Zero,

    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>1 or 2 in a form that stands only beside another number word (Arabic "eleven").</summary>
    Join,

    /// <summary>A word that counts only with the article, as without it says something else (Arabic "second").</summary>
    Definite,

    /// <summary>10, which also makes 11 to 19 after a unit (Arabic).</summary>
    Ten,

    /// <summary>10 to 19 in one word.</summary>
    Teen,

    /// <summary>20 to 90, after which a unit may stand: "twenty-one".</summary>
    Tens,

    /// <summary>20 to 90, before which a unit and "and" may stand: "one and twenty" (Arabic).</summary>
    LateTens,

    /// <summary>100, which the number before it multiplies.</summary>
    Hundred,

    /// <summary>200 to 900 in one word.</summary>
    Hundreds,

    /// <summary>12, which the number before it multiplies.</summary>
    Dozen,

    /// <summary>A thousand, a million and so on, which the number before it multiplies.</summary>
    Scale,

    /// <summary>Two of a scale in one word (Arabic "two thousand").</summary>
    Dual,
}
