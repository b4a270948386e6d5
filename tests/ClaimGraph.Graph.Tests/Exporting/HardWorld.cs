using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests.Exporting;

/// <summary>A small graph with every kind of node and relationship, and texts that would like to be more than texts.</summary>
static class HardWorld
{
    internal static readonly string[] Texts =
    [
        ClaimGraphContract.Nasty, "<script>alert(1)</script>", "]]>", "&amp; <!-- ", "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''", "\"", "a,b;c|d", "\\", "\\'", "\\\\",
        "\\u0027}) DETACH DELETE n //", "';\nMATCH (n) DETACH DELETE n;\n", "$rows `x` {{y}}", "a\u001b[31mred\u0007\u0008\u000c", "\u0001\u007f\u0085\u2028\u2029", "\u202egnp.exe \u2066x\u2069",
        "\ufeff\ufffe\uffff", "line one\r\nline two\rline three\n", " ends with spaces  ", "👩‍👩‍👧", "v[i]", "null", "\n",
    ];

    internal static async Task WriteAsync(IGraphWriter graph, CancellationToken cancellationToken)
    {
        // Each from an outlet of its own, so that what they say of one article does not merge.
        var hard = ClaimGraphContract.HardOnes.Values.Select((claim, i) => new Claim($"outlet-{i}", claim.Article, claim.About, claim.Value)
        {
            Ref = claim.Ref,
            Quote = claim.Quote,
            // No name is empty: the reader refuses it, and a list of one in CSV is no list.
            Speaker = claim.Speaker is "" ? null : claim.Speaker,
            Stance = claim.Stance,
            AsOf = claim.AsOf,
        });
        var texts = Texts.Select((text, i) => Some.Claim(
            new Quantity(i, i + 0.5m, false), Some.About with { When = DateSpan.Parse("2019-02-20"), Who = text }, text, Some.Article(text, "2019-02-2" + (i % 9), text, text, text), text,
            new Quote(text, i, i + 1), text));
        Claim[] claims = [.. hard, .. texts, .. Enum.GetValues<Verdict>().Select(verdict => Some.On($"2019-02-0{1 + (int)verdict}") with { Speaker = "sdf" })];
        var days = claims[^6..];
        var links = Enum.GetValues<Verdict>().Select(verdict =>
            Some.Link(days[(int)verdict], days[((int)verdict + 1) % 6], verdict, ownedByTo: verdict == Verdict.Includes) with { Reason = Texts[(int)verdict], Gap = verdict == Verdict.Updates ? null : 0.1 });
        await new Batch(claims)
        {
            Load = Some.Load(books: new Books(claims.Length + 3, 0, claims.Length + 3, claims.Length, 0, 3), file: ClaimGraphContract.Nasty),
            Links = [.. links, Some.Link(claims[^7], claims[^8], Verdict.Undecided) with { Gap = null, Ratio = 1e15 }],
            Neighbours = [new(Some.Question(claims[^7]).Id, Some.Question(claims[^8]).Id, Aspect.Who, 3)],
            Rejections = [Some.Rejection("a\0b" + Texts[19]), Some.Rejection("{", 2, Texts[0], Texts[1]), Some.Rejection("{", 3, Texts[0])],
        }.CommitAsync(graph, cancellationToken);
        await new Batch
        {
            Load = Some.Load("load-2", new Books(1, 0, 1, 0, 0, 1), minutes: 1) with { Sha256 = new string('a', 64), Finished = Some.Time.AddMinutes(2).AddTicks(1) },
            Rejections = [Some.Rejection("{", 7, Texts[0])],
        }.CommitAsync(graph, cancellationToken);
    }
}
