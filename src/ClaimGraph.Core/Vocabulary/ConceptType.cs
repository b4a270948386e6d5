namespace ClaimGraph.Vocabulary;

/// <summary>What sort of thing a concept is.</summary>
public enum ConceptType
{
    /// <summary>A place; broader is what it lies in.</summary>
    Place,

    /// <summary>A group of people or things that can be counted; broader is what it is a part of.</summary>
    Population,

    /// <summary>Something done or happening; related actions are compared, not judged.</summary>
    Action,

    /// <summary>Who acts or makes deals; broader is what it belongs to.</summary>
    Party,

    /// <summary>A clause of a deal.</summary>
    Term,

    /// <summary>What is counted.</summary>
    Unit,

    /// <summary>Who publishes; broader is the family of outlets that it belongs to.</summary>
    Outlet,

    /// <summary>Whom outlets attribute claims to.</summary>
    Speaker,

    /// <summary>How a deal stands.</summary>
    Status,
}
