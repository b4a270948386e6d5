using ClaimGraph.Claims;

namespace ClaimGraph.Cli.Extracting;

/// <summary>The fields of claims by the names that claim files give them.</summary>
static class ClaimFields
{
    /// <summary>A field as text; null when the claim does not have it, or there is none so named.</summary>
    internal static string? Value(Claim claim, string field) => field switch
    {
        "ref" => claim.Ref,
        "outlet" => claim.Outlet,
        "speaker" => claim.Speaker,
        "stance" => claim.Stance.ToToken(),
        "kind" => claim.Kind.ToToken(),
        "quote" or "quote.text" => claim.Quote?.Text,
        "about.action" => claim.About.Action,
        "about.who" => claim.About.Who,
        "about.by" => claim.About.By,
        "about.to" => claim.About.To,
        "about.parties" => claim.About.Parties.IsEmpty ? null : string.Join(", ", claim.About.Parties),
        "about.term" => claim.About.Term,
        "about.where" => claim.About.Where,
        "about.unit" => claim.About.Unit,
        "about.scope" => claim.About.Scope?.ToToken(),
        "about.when" => claim.About.When?.ToString(),
        "value.min" => Text((claim.Value as Quantity)?.Min),
        "value.max" => Text((claim.Value as Quantity)?.Max),
        "value.approximate" => claim.Value is Quantity quantity ? (quantity.Approximate ? "true" : "false") : null,
        "value" or "value.date" or "value.status" => claim.Value.ToString(),
        "asOf" => claim.AsOf?.ToString(),
        _ => null,
    };

    static string? Text(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
