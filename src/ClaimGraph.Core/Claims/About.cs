using System.Collections.Immutable;

namespace ClaimGraph.Claims;

/// <summary>What a claim is about. Concepts are named by their ids; the vocabulary need not know them.</summary>
public sealed record About
{
    /// <summary>What happened, or what a deal's clause is about the doing of. Always there but for deals.</summary>
    public string? Action { get; init; }

    /// <summary>To whom or what it happened.</summary>
    public string? Who { get; init; }

    /// <summary>By whose hand; null means not said, the whole of which any named one is a part.</summary>
    public string? By { get; init; }

    /// <summary>To whom it was done (surrendered to); null means not said.</summary>
    public string? To { get; init; }

    /// <summary>Where.</summary>
    public string? Where { get; init; }

    /// <summary>What is counted ("person", "percent"); quantities only.</summary>
    public string? Unit { get; init; }

    /// <summary>The time that the claim is about; null means the day of publication is assumed.</summary>
    public DateSpan? When { get; init; }

    /// <summary>What the count covers; null means not said.</summary>
    public Scope? Scope { get; init; }

    /// <summary>Who made the deal, sorted by id, each once; empty but for deals.</summary>
    public ImmutableArray<string> Parties
    {
        get;
        init => field = IsSorted(value) ? value : [.. value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    } = [];

    /// <summary>Which clause of the deal; null but for deals.</summary>
    public string? Term { get; init; }

    /// <summary>The concepts that are named, each with the member that names it.</summary>
    public IEnumerable<(string Role, string Concept)> Roles()
    {
        foreach (var (role, concept) in new[] { ("action", Action), ("who", Who), ("by", By), ("to", To), ("where", Where), ("unit", Unit), ("term", Term) })
        {
            if (concept is not null) yield return (role, concept);
        }

        foreach (var party in Parties) yield return ("parties", party);
    }

    /// <summary>What is wrong with this for a claim of a kind, as a sentence that says what to do; null when nothing is.</summary>
    public string? Fault(ClaimKind kind) => kind switch
    {
        ClaimKind.Deal when Parties.IsEmpty => "A deal needs 'about.parties'.",
        ClaimKind.Deal when Term is null => "A deal needs 'about.term'.",
        not ClaimKind.Deal when Action is null => "A claim needs 'about.action'.",
        not ClaimKind.Deal when !Parties.IsEmpty || Term is not null => "'about.parties' and 'about.term' belong to deals.",
        _ => null,
    };

    /// <summary>Equal when every member is.</summary>
    public bool Equals(About? other) =>
        other is not null && Action == other.Action && Who == other.Who && By == other.By && To == other.To && Where == other.Where
        && Unit == other.Unit && Scope == other.Scope && Term == other.Term && Equals(When, other.When)
        && Parties.AsSpan().SequenceEqual(other.Parties.AsSpan());

    /// <summary>For dictionaries within one process only.</summary>
    public override int GetHashCode()
    {
        var hash = StringComparer.Ordinal.GetHashCode(Action ?? Term ?? "");
        unchecked
        {
            foreach (var part in new[] { Who, By, To, Where })
                hash = (hash * 31) + StringComparer.Ordinal.GetHashCode(part ?? "");
        }

        return hash;
    }

    static bool IsSorted(ImmutableArray<string> names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0) return false;
        }

        return true;
    }
}
