namespace ClaimGraph.Comparison;

/// <summary>In what two neighbouring questions differ.</summary>
public enum Aspect
{
    /// <summary>One place lies in the other.</summary>
    Where,

    /// <summary>One population is a part of the other.</summary>
    Who,

    /// <summary>One names the doer, the other does not.</summary>
    By,

    /// <summary>One names the receiver, the other does not.</summary>
    To,

    /// <summary>The actions are related.</summary>
    Action,

    /// <summary>The deals share the clause and a party.</summary>
    Parties,
}
