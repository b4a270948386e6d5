using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Reporting;

/// <summary>Claims for reports, each of one call.</summary>
static class Say
{
    internal static Claim Count(string outlet, decimal? min, decimal? max, string? quote = null, string published = "2019-02-27",
        string? speaker = null, string when = "2019-02", string where = "baghouz", string who = "isis-members", bool approximate = false,
        Stance stance = Stance.Asserts, string? reference = null, string? url = null, string? title = null, Scope? scope = Scope.Total, string? asOf = null) =>
        new(outlet, new Article($"{outlet}-1", url, title, DateSpan.Parse(published), "ar"),
            new About { Action = "surrendered", Who = who, To = "coalition", Where = where, Unit = "person", When = DateSpan.Parse(when), Scope = scope },
            new Quantity(min, max, approximate))
        {
            Ref = reference,
            Quote = quote is null ? null : new Quote(quote, 10, 10 + quote.Length),
            Speaker = speaker,
            Stance = stance,
            AsOf = asOf is null ? null : DateSpan.Parse(asOf),
        };

    internal static Claim Day(string outlet, string date, string? quote = null, string published = "2019-03-01") =>
        new(outlet, new Article($"{outlet}-2", null, null, DateSpan.Parse(published), "en"),
            new About { Action = "launched", Who = "final-battle", By = "sdf", Where = "baghouz" }, DateSpan.Parse(date))
        {
            Quote = quote is null ? null : new Quote(quote, null, null),
        };

    internal static Claim Deal(string outlet, DealStatus status, Stance stance = Stance.Asserts) =>
        new(outlet, new Article($"{outlet}-3", null, null, DateSpan.Parse("2019-02-20"), null),
            new About { Parties = ["isis", "sdf"], Term = "safe-passage", Where = "baghouz", When = DateSpan.Parse("2019-02") }, new DealState(status))
        {
            Stance = stance,
        };
}
