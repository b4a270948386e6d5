namespace ClaimGraph.Claims;

/// <summary>One assertion that an article makes.</summary>
public sealed record Claim
{
    /// <summary>Creates a claim; its id follows from its content.</summary>
    /// <exception cref="ArgumentException">The outlet is empty, or <see cref="Claims.About.Fault"/> finds something wrong.</exception>
    public Claim(string outlet, Article article, About about, ClaimValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(outlet);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(value);
        if (about.Fault(value.Kind) is { } fault) throw new ArgumentException(fault);
        (Outlet, Article, About, Value) = (outlet, article, about, value);
    }

    /// <summary>The provider's own name for the claim; null when none was given.</summary>
    public string? Ref { get; init; }

    /// <summary>Who publishes: the outlet's concept id.</summary>
    public string Outlet { get; }

    /// <summary>The article that makes the claim.</summary>
    public Article Article { get; }

    /// <summary>The words that make it; null when the provider kept none.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Whom the outlet attributes it to; null when the outlet speaks itself.</summary>
    public string? Speaker { get; init; }

    /// <summary>How the outlet carries it.</summary>
    public Stance Stance { get; init; }

    /// <summary>What it is about.</summary>
    public About About { get; }

    /// <summary>What it says.</summary>
    public ClaimValue Value { get; }

    /// <summary>The moment up to which a number was counted or a state held, where the claim says so; see <see cref="CountedAt"/>.</summary>
    public DateSpan? AsOf { get; init; }

    /// <summary>Which kind of claim it is.</summary>
    public ClaimKind Kind => Value.Kind;

    /// <summary>The moment up to which the number was counted: <see cref="AsOf"/>, or else the publication.</summary>
    public DateSpan CountedAt => AsOf ?? Article.Published;

    /// <summary>The time that the claim is about: as given, or else the days of publication.</summary>
    public DateSpan When => About.When ?? Article.Published.WholeDays();

    /// <summary>The id of this claim: over all that it says, so the same line read twice is one claim.</summary>
    public ContentId ComputeId(ContentHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        hash.Begin("claim").Add(Ref).Add(Outlet)
            .Add(Article.Id).Add(Article.Url).Add(Article.Title).Add(Article.Language);
        Article.Published.AddTo(hash);
        hash.Add(Quote?.Text).Add(Quote?.Start).Add(Quote?.End).Add(Speaker).Add((long)Stance)
            .Add(About.Action).Add(About.Who).Add(About.By).Add(About.To).Add(About.Where).Add(About.Unit).Add(About.Term)
            .Add(About.Scope is { } scope ? (long)scope : null).Add(About.Parties.Length);
        foreach (var party in About.Parties) hash.Add(party);
        DateSpan.AddTo(hash, About.When);
        DateSpan.AddTo(hash, AsOf);
        Value.AddTo(hash);
        return hash.End();
    }
}
