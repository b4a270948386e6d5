using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Members;

/// <summary>The table of all members of a claim line. The JSON reader, the CSV reader and the schema follow it, so they cannot drift apart.</summary>
static class ClaimMembers
{
    const int MaxUrl = 2_048;
    const int MaxTitle = 2_000;

    static readonly ClaimMember min = new NumberMember("value.min", "The least number meant; null for an open end. For kind 'quantity'.", (draft, value) => draft.Min = value);
    static readonly ClaimMember max = new NumberMember("value.max", "The greatest number meant; null for an open end. For kind 'quantity'.", (draft, value) => draft.Max = value);
    static readonly ClaimMember approximate = new FlagMember("value.approximate", "Whether the outlet itself hedges; false when missing. For kind 'quantity'.", (draft, value) => draft.Approximate = value);
    static readonly ClaimMember date = new DateMember("value.date", "When it happened. For kind 'date'.", (draft, value) => draft.Date = value);

    internal static ClaimMember Status { get; } = new WordMember("value.status", "How the deal stands. For kind 'deal'.", Tokens.Statuses, (draft, value) => draft.Status = (DealStatus)value);

    internal static ObjectMember Quote { get; } = new("quote", "The words of the article that make the claim, exactly as they stand there.",
        new TextMember("quote.text", "The words, untouched.", Claims.Quote.MaxLength, (draft, value) => draft.QuoteText = value),
        new WholeMember("quote.start", "Where the words begin in the article's text, in UTF-16 units from 0.", (draft, value) => draft.QuoteStart = value),
        new WholeMember("quote.end", "The place after the last unit.", (draft, value) => draft.QuoteEnd = value));

    /// <summary>The line itself.</summary>
    internal static ObjectMember Root { get; } = new("", "One claim: one assertion that an article makes.",
        new NameMember("ref", "The provider's own name for the claim; kept and shown.", (draft, value) => draft.Ref = value) { Recurs = false },
        new NameMember("outlet", "Who publishes: the outlet's concept id.", (draft, value) => draft.Outlet = value) { Required = true },
        new ObjectMember("article", "The article that makes the claim. It needs 'id' or 'url'.",
            new NameMember("article.id", "The provider's id of the article.", (draft, value) => draft.ArticleId = value),
            new NameMember("article.url", "The article's address. Nothing is fetched from it.", (draft, value) => draft.Url = value) { MaxLength = MaxUrl },
            new TextMember("article.title", "The headline.", MaxTitle, (draft, value) => draft.Title = value),
            new DateMember("article.published", "When it was published, as exactly as is known; 'XXXX' when nobody knows. Times without a zone count as UTC.", (draft, value) => draft.Published = value) { Required = true },
            new NameMember("article.language", "The language as a BCP 47 tag, such as 'ar'.", (draft, value) => draft.Language = value))
        { Required = true },
        Quote,
        new NameMember("speaker", "Whom the outlet attributes the claim to; missing when the outlet speaks itself.", (draft, value) => draft.Speaker = value),
        new WordMember("stance", "How the outlet carries the claim; 'asserts' when missing.", Tokens.Stances, (draft, value) => draft.Stance = (Stance)value),
        new WordMember("kind", "Which kind of claim it is; it says which members 'value' has.", Tokens.Kinds, (draft, value) => draft.Kind = (ClaimKind)value) { Required = true },
        new ObjectMember("about", "What the claim is about. Concepts are named by their ids.",
            new NameMember("about.action", "What happened. All but deals need it.", (draft, value) => draft.Action = value),
            new NameMember("about.who", "To whom or what it happened.", (draft, value) => draft.Who = value),
            new NameMember("about.by", "By whose hand.", (draft, value) => draft.By = value),
            new NameMember("about.to", "To whom it was done.", (draft, value) => draft.To = value),
            new NamesMember("about.parties", "Who made the deal. Deals need it.", (draft, value) => draft.Parties = value),
            new NameMember("about.term", "Which clause of the deal. Deals need it.", (draft, value) => draft.Term = value),
            new NameMember("about.where", "Where.", (draft, value) => draft.Where = value),
            new NameMember("about.unit", "What is counted, such as 'person'.", (draft, value) => draft.Unit = value),
            new WordMember("about.scope", "What the count covers.", Tokens.Scopes, (draft, value) => draft.Scope = (Scope)value),
            new DateMember("about.when", "The time that the claim is about; the day of publication when missing.", (draft, value) => draft.When = value))
        { Required = true },
        new ObjectMember("value", "What the claim says.", min, max, approximate, date, Status) { Required = true },
        new DateMember("asOf", "The moment up to which a number was counted or a state held; the publication when missing.", (draft, value) => draft.AsOf = value));

    /// <summary>Every member, objects before what they hold.</summary>
    internal static ImmutableArray<ClaimMember> All { get; } = Number(Root);

    /// <summary>The bits of the members of 'value' that belong to the other kinds.</summary>
    internal static ulong ValuesOfOtherKinds(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => date.Bit | Status.Bit,
        ClaimKind.Date => min.Bit | max.Bit | approximate.Bit | Status.Bit,
        _ => min.Bit | max.Bit | approximate.Bit | date.Bit,
    };

    static ImmutableArray<ClaimMember> Number(ObjectMember root)
    {
        var all = Gather(root).ToImmutableArray();
        for (var i = 0; i < all.Length; i++) all[i].Bit = 1UL << i;
        return all;
    }

    static IEnumerable<ClaimMember> Gather(ClaimMember member) =>
        (member as ObjectMember)?.Members.SelectMany(Gather).Prepend(member) ?? [member];
}
