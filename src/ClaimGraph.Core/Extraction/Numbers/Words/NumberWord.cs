namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>A number word.</summary>
/// <param name="Role">What it does in a number.</param>
/// <param name="Value">Its number; of a dual the scale.</param>
/// <param name="IsDualBeforeNoun">Whether it is spelled like the dual without its last letter, which stands right before what is counted.</param>
sealed record NumberWord(WordRole Role, decimal Value, bool IsDualBeforeNoun = false);
