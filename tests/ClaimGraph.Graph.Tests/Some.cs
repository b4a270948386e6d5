using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Tests;

/// <summary>Data for tests: whole and plain, with what matters given.</summary>
static class Some
{
    internal static readonly About About = new() { Action = "surrendered", Who = "isis-members", Where = "baghouz", Unit = "person" };

    internal static readonly DateTimeOffset Time = new(2019, 3, 1, 12, 30, 15, 125, TimeSpan.Zero);

    internal static Article Article(string id = "article-1", string published = "2019-02-27", string? url = null, string? title = null, string? language = null) =>
        new(id, url, title, DateSpan.Parse(published), language);

    internal static Claim Claim(
        ClaimValue? value = null,
        About? about = null,
        string outlet = "syria-tv",
        Article? article = null,
        string? reference = null,
        Quote? quote = null,
        string? speaker = null,
        Stance stance = Stance.Asserts,
        string? asOf = null) =>
        new(outlet, article ?? Article(), about ?? About, value ?? new Quantity(200, null, false))
        {
            Ref = reference,
            Quote = quote,
            Speaker = speaker,
            Stance = stance,
            AsOf = asOf is null ? null : DateSpan.Parse(asOf),
        };

    /// <summary>A claim about a day, one position for each day.</summary>
    internal static Claim On(string when, decimal count = 200, About? about = null) =>
        Claim(new Quantity(count, count, false), (about ?? About) with { When = DateSpan.Parse(when) });

    internal static ContentId Id(string text) => new ContentHash().Begin("test").Add(text).End();

    internal static ContentId Id(Claim claim) => claim.ComputeId(new ContentHash());

    internal static ClaimKey Key(Claim claim) => new(Id(claim), Position(claim).Id);

    internal static Question Question(Claim claim) => new(claim.Kind, claim.About);

    internal static Question Question(About about) => new(ClaimKind.Quantity, about);

    internal static Position Position(Claim claim) => Comparison.Position.Of(claim, Question(claim), speaker => speaker == "unnamed");

    internal static ClaimRecord Record(Claim claim)
    {
        var position = Position(claim);
        var source = claim.Speaker ?? claim.Outlet;
        return new ClaimRecord(Id(claim), claim, position.QuestionId, position.Id,
            new Origin(new ContentHash().Begin("origin").Add(source).Add(position.Id).End(), source));
    }

    internal static NewQuestion New(Question question, IEnumerable<ContentId>? candidates = null) =>
        new(question, [.. candidates ?? []], Concepts(question.About));

    internal static Link Link(Claim from, Claim to, Verdict verdict = Verdict.ConflictsWith, Severity? severity = Severity.Major, bool ownedByTo = false) =>
        Link(Position(from).Id, Position(to).Id, verdict, severity, ownedByTo);

    internal static Link Link(ContentId from, ContentId to, Verdict verdict = Verdict.ConflictsWith, Severity? severity = Severity.Major, bool ownedByTo = false) => new()
    {
        From = from,
        To = to,
        Owner = ownedByTo ? to : from,
        Verdict = verdict,
        Rule = "values-differ",
        Reason = "'200' and '2,000' differ.",
        Gap = 1800,
        Ratio = 10,
        Severity = verdict == Verdict.ConflictsWith ? severity : null,
    };

    internal static LoadRecord Load(string name = "load-1", Books? books = null, int minutes = 0, string file = "claims.jsonl") => new()
    {
        Id = Id(name),
        File = file,
        Started = Time.AddMinutes(minutes),
        Books = books ?? Books.Empty,
        Batches = 1,
    };

    internal static Rejection Rejection(string text = "{", long line = 1, string reason = "The line ends too early: end it.", string? member = null, string file = "claims.jsonl") =>
        new(file, line, line * 100, member, reason, Encoding.UTF8.GetBytes(text));

    internal static string Day(int day) => DateSpan.ToDate(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    static ImmutableArray<QuestionConcept> Concepts(About about) =>
    [
        .. new[] { ("action", about.Action), ("who", about.Who), ("by", about.By), ("to", about.To), ("where", about.Where), ("unit", about.Unit), ("term", about.Term) }
            .Concat(about.Parties.Select(party => ("parties", (string?)party)))
            .Where(role => role.Item2 is not null)
            .Select(role => new QuestionConcept(
                role.Item1,
                new ConceptNode(role.Item2!, role.Item2!, "مفهوم"),
                [new ConceptNode("syria", "Syria", "سوريا"), new ConceptNode("middle-east", "Middle East", null)])),
    ];
}
