using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Comparison;

/// <summary>
/// Tells which questions are compared with each other: those that differ in one aspect, by the vocabulary. Numbers: a broader place
/// or population, a doer or receiver that is missing, a related action. Dates: a doer or receiver that is missing. Deals: other
/// parties, one of them shared.
/// </summary>
public sealed class Neighbourhood(ConceptScheme scheme)
{
    /// <summary>The vocabulary.</summary>
    public ConceptScheme Scheme => scheme;

    /// <summary>The ids that a question's neighbours may have, as far as the vocabulary tells them. The others are found by
    /// <see cref="Question.WithoutBy"/>, <see cref="Question.WithoutTo"/> and <see cref="Question.WithoutParties"/>.</summary>
    public ImmutableArray<ContentId> Candidates(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Kind == ClaimKind.Deal) return [];
        var about = question.About;
        var ids = ImmutableArray.CreateBuilder<ContentId>();
        if (question.WithoutBy is { } withoutBy) ids.Add(withoutBy);
        if (question.WithoutTo is { } withoutTo) ids.Add(withoutTo);
        if (question.Kind == ClaimKind.Date) return ids.ToImmutable();
        AddAll(about.Where, scheme.Broader, place => about with { Where = place });
        AddAll(about.Where, scheme.Narrower, place => about with { Where = place });
        AddAll(about.Who, scheme.Broader, who => about with { Who = who });
        AddAll(about.Who, scheme.Narrower, who => about with { Who = who });
        AddAll(about.Action, scheme.Related, action => about with { Action = action });
        return ids.ToImmutable();

        void AddAll(string? concept, Func<string, IReadOnlyList<string>> others, Func<string, About> with)
        {
            if (concept is null) return;
            foreach (var other in others(concept)) ids.Add(QuestionKey.Id(question.Kind, with(other)));
        }
    }

    /// <summary>How two questions are neighbours; null when they are not.</summary>
    public Neighbour? Between(Question a, Question b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Kind != b.Kind || a.Id == b.Id) return null;
        if (a.Kind == ClaimKind.Deal) return BetweenDeals(a, b);
        if (a.WithoutBy == b.Id || a.WithoutTo == b.Id) return new Neighbour(a.Id, b.Id, a.WithoutBy == b.Id ? Aspect.By : Aspect.To, 1);
        if (b.WithoutBy == a.Id || b.WithoutTo == a.Id) return new Neighbour(b.Id, a.Id, b.WithoutBy == a.Id ? Aspect.By : Aspect.To, 1);
        return a.Kind == ClaimKind.Quantity ? BetweenCounts(a, b) : null;
    }

    Neighbour? BetweenCounts(Question a, Question b)
    {
        if (a.About.Where != b.About.Where && a.About with { Where = b.About.Where } == b.About)
            return PartOf(a, b, a.About.Where, b.About.Where, Aspect.Where);
        if (a.About.Who != b.About.Who && a.About with { Who = b.About.Who } == b.About)
            return PartOf(a, b, a.About.Who, b.About.Who, Aspect.Who);
        var related = a.About.Action is { } action && b.About.Action is { } other
            && a.About with { Action = other } == b.About && scheme.Related(action).Contains(other, StringComparer.Ordinal);
        return related ? Sorted(a, b, Aspect.Action) : null;
    }

    Neighbour? PartOf(Question a, Question b, string? conceptA, string? conceptB, Aspect aspect)
    {
        if (conceptA is null || conceptB is null) return null;
        if (Level(conceptA, conceptB) is > 0 and var up) return new Neighbour(a.Id, b.Id, aspect, up);
        return Level(conceptB, conceptA) is > 0 and var down ? new Neighbour(b.Id, a.Id, aspect, down) : null;
    }

    int Level(string part, string whole)
    {
        var broader = scheme.Broader(part);
        for (var i = 0; i < broader.Count; i++)
        {
            if (broader[i] == whole) return i + 1;
        }

        return 0;
    }

    static Neighbour? BetweenDeals(Question a, Question b) =>
        a.WithoutParties == b.WithoutParties && a.About.Parties.Intersect(b.About.Parties, StringComparer.Ordinal).Any()
            ? Sorted(a, b, Aspect.Parties)
            : null;

    static Neighbour Sorted(Question a, Question b, Aspect aspect) =>
        a.Id < b.Id ? new Neighbour(a.Id, b.Id, aspect, 1) : new Neighbour(b.Id, a.Id, aspect, 1);
}
