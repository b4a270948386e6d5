namespace ClaimGraph.Extraction.Actions;

/// <summary>Whom an action counts: who does it, or whom it is done to.</summary>
public enum Counted
{
    /// <summary>Who does it: in "200 people left" the people.</summary>
    Subject,

    /// <summary>Whom or what it is done to: in "the force freed 200 people" the people.</summary>
    Object,

    /// <summary>Both are said by the same letters: "killed 12 men" and, in Arabic, "12 men were killed".</summary>
    Either,
}
