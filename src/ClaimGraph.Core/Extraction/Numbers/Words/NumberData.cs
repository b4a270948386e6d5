namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>The number words of a language, as its data file writes them.</summary>
/// <param name="Language">The language, for readers of the file.</param>
/// <param name="And">Words that join the parts of a number.</param>
/// <param name="Cardinals">The words for cardinal numbers.</param>
/// <param name="Ordinals">The words for ordinal numbers; those that are made from cardinals by the article are not listed.</param>
/// <param name="Fractions">The words for fractions.</param>
/// <param name="Cues">What stands around numbers, by the names of <see cref="CueKind"/>.</param>
sealed record NumberData(
    string Language, string[] And, NumberData.WordList[] Cardinals, NumberData.WordList[] Ordinals, NumberData.FractionList[] Fractions, Dictionary<CueKind, string[]> Cues)
{
    /// <summary>Words for one before a scale: "a hundred".</summary>
    public string[] One { get; init; } = [];

    /// <summary>What multiplies digits that it touches.</summary>
    public Dictionary<string, decimal> Suffixes { get; init; } = [];

    /// <summary>Those suffixes before which white space may stand.</summary>
    public string[] LooseSuffixes { get; init; } = [];

    /// <summary>What makes digits ordinal.</summary>
    public string[] OrdinalSuffixes { get; init; } = [];

    /// <summary>Words that fold like others which are no numbers: meant only when spelled so.</summary>
    public string[] AsSpelled { get; init; } = [];

    /// <summary>The words for one number.</summary>
    internal sealed record WordList(WordRole Role, decimal Value, string[] Forms)
    {
        /// <summary>Those of the forms that are a dual right before a noun.</summary>
        public string[] DualBeforeNoun { get; init; } = [];
    }

    /// <summary>The words for one fraction.</summary>
    internal sealed record FractionList(decimal Of)
    {
        /// <summary>See <see cref="FractionForm.Alone"/>.</summary>
        public string[] Alone { get; init; } = [];

        /// <summary>See <see cref="FractionForm.Counted"/>.</summary>
        public string[] Counted { get; init; } = [];

        /// <summary>See <see cref="FractionForm.Two"/>.</summary>
        public string[] Two { get; init; } = [];

        /// <summary>See <see cref="FractionForm.Many"/>.</summary>
        public string[] Many { get; init; } = [];

        /// <summary>See <see cref="FractionForm.Joined"/>.</summary>
        public string[] Joined { get; init; } = [];
    }
}
