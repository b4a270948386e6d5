using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>What all comparable claims answer: what they are about, without time and scope.</summary>
public sealed record Question
{
    /// <summary>Creates the question that claims of this kind about this answer. Time and scope are left out.</summary>
    public Question(ClaimKind kind, About about)
    {
        ArgumentNullException.ThrowIfNull(about);
        Kind = kind;
        About = about.When is null && about.Scope is null ? about : about with { When = null, Scope = null };
        Id = QuestionKey.Id(kind, About);
    }

    /// <summary>The id, from kind and about.</summary>
    public ContentId Id { get; }

    /// <summary>The kind of claim that answers it.</summary>
    public ClaimKind Kind { get; }

    /// <summary>What it is about; never with a time or scope.</summary>
    public About About { get; }

    /// <summary>The question in words: "how many isis-members left baghouz (person)".</summary>
    public string Label => QuestionLabel.Of(Kind, About);

    /// <summary>The same question with nobody named as the doer; null when nobody is. Such a pair are part and whole.</summary>
    public ContentId? WithoutBy => About.By is null ? null : QuestionKey.Id(Kind, About with { By = null });

    /// <summary>The same question with no receiver named; null when none is.</summary>
    public ContentId? WithoutTo => About.To is null ? null : QuestionKey.Id(Kind, About with { To = null });

    /// <summary>What deals of other parties on the same clause share; null but for deals.</summary>
    public ContentId? WithoutParties => About.Parties.IsEmpty ? null : QuestionKey.Id(Kind, About with { Parties = [] });
}
