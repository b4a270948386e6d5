namespace ClaimGraph.Comparison;

/// <summary>How the questions of two positions stand to each other.</summary>
enum Kinship
{
    /// <summary>One question.</summary>
    Same,

    /// <summary>The question of A is a part of the question of B.</summary>
    AIsPart,

    /// <summary>The question of B is a part of the question of A.</summary>
    BIsPart,

    /// <summary>Neighbours without part and whole: related actions, other parties.</summary>
    Related,
}
