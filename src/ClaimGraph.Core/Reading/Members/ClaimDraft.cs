using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Members;

/// <summary>What has been read of one line so far; used again for the next. Not thread-safe.</summary>
sealed class ClaimDraft
{
    Article? lastArticle;

    internal JsonText Text { get; } = new();

    /// <summary>The bits of the members that stand in the line, null ones included.</summary>
    internal ulong Seen { get; set; }

    /// <summary>The bits of the members that have a value.</summary>
    internal ulong Present { get; set; }

    internal string? FaultMember { get; private set; }

    internal string? FaultReason { get; private set; }

    internal string? Ref { get; set; }

    internal string Outlet { get; set; } = "";

    internal string? ArticleId { get; set; }

    internal string? Url { get; set; }

    internal string? Title { get; set; }

    internal DateSpan? Published { get; set; }

    internal string? Language { get; set; }

    internal string? QuoteText { get; set; }

    internal int? QuoteStart { get; set; }

    internal int? QuoteEnd { get; set; }

    internal string? Speaker { get; set; }

    internal Stance Stance { get; set; }

    internal ClaimKind Kind { get; set; }

    internal string? Action { get; set; }

    internal string? Who { get; set; }

    internal string? By { get; set; }

    internal string? To { get; set; }

    internal string? Where { get; set; }

    internal string? Unit { get; set; }

    internal Scope? Scope { get; set; }

    internal DateSpan? When { get; set; }

    internal ImmutableArray<string> Parties { get; set; } = [];

    internal string? Term { get; set; }

    internal decimal? Min { get; set; }

    internal decimal? Max { get; set; }

    internal bool Approximate { get; set; }

    internal DateSpan? Date { get; set; }

    internal DealStatus Status { get; set; }

    internal DateSpan? AsOf { get; set; }

    /// <summary>Forgets the line before, but not the texts that recur.</summary>
    internal void Clear()
    {
        (Seen, Present, FaultMember, FaultReason) = (0, 0, null, null);
        (Ref, Outlet, Speaker, Stance, Kind, AsOf) = (null, "", null, Stance.Asserts, ClaimKind.Quantity, null);
        (ArticleId, Url, Title, Published, Language) = (null, null, null, null, null);
        (QuoteText, QuoteStart, QuoteEnd) = (null, null, null);
        (Action, Who, By, To, Where, Unit, Scope, When, Parties, Term) = (null, null, null, null, null, null, null, null, [], null);
        (Min, Max, Approximate, Date, Status) = (null, null, false, null, DealStatus.Rumoured);
    }

    /// <summary>Notes what is wrong with the line.</summary>
    /// <returns>False, for the caller to return.</returns>
    internal bool Fail(string? member, string reason)
    {
        (FaultMember, FaultReason) = (member, reason);
        return false;
    }

    /// <summary>Makes the claim, when all members fit together; null when there is a fault.</summary>
    internal Claim? Build()
    {
        if (!FitsKind() || ReadArticle() is not { } article || ReadValue() is not { } value) return null;
        var about = new About
        {
            Action = Action,
            Who = Who,
            By = By,
            To = To,
            Where = Where,
            Unit = Unit,
            Scope = Scope,
            When = When,
            Parties = Parties,
            Term = Term,
        };
        if (about.Fault(Kind) is { } aboutFault) return Failed("about", aboutFault);
        var hasQuote = ClaimMembers.Quote.IsIn(Present);
        if (hasQuote && Quote.Fault(QuoteText, QuoteStart, QuoteEnd) is { } quoteFault) return Failed("quote", quoteFault);
        return new Claim(Outlet, article, about, value)
        {
            Ref = Ref,
            Quote = hasQuote ? new Quote(QuoteText!, QuoteStart, QuoteEnd) : null,
            Speaker = Speaker,
            Stance = Stance,
            AsOf = AsOf,
        };
    }

    bool FitsKind()
    {
        var others = Present & ClaimMembers.ValuesOfOtherKinds(Kind);
        if (others == 0) return true;
        var member = ClaimMembers.All.First(member => member.IsIn(others));
        return Fail(member.Path, $"'{member.Path}' does not belong to a claim of kind '{Kind.ToToken()}': mend 'kind' or 'value'.");
    }

    Article? ReadArticle()
    {
        if (lastArticle is { } last && last.Id == ArticleId && last.Url == Url && last.Title == Title && last.Language == Language
            && last.Published == Published!)
            return last;
        if (Article.Fault(ArticleId, Url, Published!) is not { } fault)
            return lastArticle = new Article(ArticleId, Url, Title, Published!, Language);
        Fail(Published!.IsOpen ? "article.published" : "article", fault);
        return null;
    }

    ClaimValue? ReadValue() => Kind switch
    {
        ClaimKind.Quantity => ReadQuantity(),
        ClaimKind.Date when Date is null => FailedValue("value.date", "A claim of kind 'date' needs 'value.date'."),
        ClaimKind.Date => Date,
        _ when !ClaimMembers.Status.IsIn(Present) => FailedValue("value.status", "A claim of kind 'deal' needs 'value.status'."),
        _ => new DealState(Status),
    };

    Quantity? ReadQuantity()
    {
        if (Quantity.Fault(Min, Max) is not { } fault) return new Quantity(Min, Max, Approximate);
        var isMin = Min is not null && Quantity.Fault(Min, null) is not null;
        var isMax = Max is not null && Quantity.Fault(null, Max) is not null;
        Fail(isMin ? "value.min" : isMax ? "value.max" : "value", fault);
        return null;
    }

    Claim? Failed(string member, string reason)
    {
        Fail(member, reason);
        return null;
    }

    ClaimValue? FailedValue(string member, string reason)
    {
        Fail(member, reason);
        return null;
    }
}
