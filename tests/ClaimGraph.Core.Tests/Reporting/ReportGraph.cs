using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Tests.Reporting;

/// <summary>A graph made of claims and of links by hand, for reports to read. It gives everything in an order that follows from a number.</summary>
sealed class ReportGraph : IGraphReader
{
    readonly Dictionary<ContentId, QuestionView> views = [];
    readonly List<RejectionView> rejections = [];
    readonly List<Link> links = [];
    ulong order = 1;

    /// <summary>How many questions each reading asked for.</summary>
    internal List<int> Readings { get; } = [];

    internal ReportGraph Add(params Claim[] claims)
    {
        foreach (var claim in claims) Add(claim);
        return this;
    }

    internal ReportGraph Link(Link link)
    {
        links.Add(link);
        return this;
    }

    internal ReportGraph Link(Claim from, Verdict verdict, Claim to, string rule, string reason, Severity? severity = null, double? gap = null, double? ratio = null) =>
        Link(new Link
        {
            From = PositionOf(from).Id,
            To = PositionOf(to).Id,
            Owner = PositionOf(from).Id,
            Verdict = verdict,
            Rule = rule,
            Reason = reason,
            Severity = severity,
            Gap = gap,
            Ratio = ratio,
        });

    internal ReportGraph Reject(string file, long line, string? member, string reason, string text = "{")
    {
        rejections.Add(new RejectionView(file, line, line * 100, member, reason, text));
        return this;
    }

    internal ReportGraph InOrder(ulong number)
    {
        order = (number << 1) | 1;
        return this;
    }

    internal QuestionView ViewOf(Claim claim) => Finish(views[QuestionOf(claim).Id]);

    internal static Position PositionOf(Claim claim) => Position.Of(claim, QuestionOf(claim), _ => false);

    public Task<GraphSummary> SummarizeAsync(CancellationToken cancellationToken)
    {
        var positions = views.Values.SelectMany(view => view.Positions).ToList();
        var claims = positions.SelectMany(position => position.Claims).ToList();
        return Task.FromResult(new GraphSummary
        {
            Schema = 1,
            Outlets = claims.Select(claim => claim.Claim.Outlet).Distinct(StringComparer.Ordinal).Count(),
            Articles = claims.Select(claim => (claim.Claim.Outlet, claim.Claim.Article.Key)).Distinct().Count(),
            Claims = claims.Count,
            Questions = views.Count,
            Positions = positions.Count,
            Origins = claims.Select(claim => claim.Origin.Id).Distinct().Count(),
            Links = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => (long)links.Count(link => link.Verdict == verdict)),
            Conflicts = Enum.GetValues<Severity>().ToDictionary(severity => severity, severity => (long)links.Count(link => link.Severity == severity)),
            Rejections = rejections.Count,
            Loads = 1,
        });
    }

    public async IAsyncEnumerable<QuestionHead> ListQuestionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var view in Shuffle(views.Values.Select(Finish), view => view.Question.Id))
        {
            yield return new QuestionHead(view.Question)
            {
                Worst = view.Links.Max(link => link.Severity),
                Conflicts = view.Links.Count(link => link.Verdict == Verdict.ConflictsWith),
                Undecided = view.Links.Count(link => link.Verdict == Verdict.Undecided),
                Updates = view.Links.Count(link => link.Verdict == Verdict.Updates),
                Agreements = view.Links.Count(link => link.Verdict is Verdict.AgreesWith or Verdict.Refines or Verdict.Includes)
                    + view.Positions.Count(position => position.Claims.Select(claim => claim.Claim.Outlet).Distinct(StringComparer.Ordinal).Skip(1).Any()),
                LatestDay = view.Positions.Max(position => position.Position.PublishedFirst.LastDay),
            };
        }
    }

    public Task<IReadOnlyList<OutletView>> ListOutletsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutletView>>(
        [
            .. views.Values.SelectMany(view => view.Positions).SelectMany(position => position.Claims)
                .CountBy(claim => claim.Claim.Outlet, StringComparer.Ordinal)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new OutletView(pair.Key, pair.Value, pair.Value / 2, pair.Value / 3)),
        ]);

    public Task<IReadOnlyList<QuestionView>> ReadQuestionsAsync(IReadOnlyCollection<ContentId> questions, CancellationToken cancellationToken)
    {
        Readings.Add(questions.Count);
        return Task.FromResult<IReadOnlyList<QuestionView>>([.. Shuffle(questions.Select(id => Finish(views[id])), view => view.Question.Id)]);
    }

    public Task<IReadOnlyList<RejectionView>> ListRejectionsAsync(int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RejectionView>>([.. rejections.AsEnumerable().Reverse().Take(limit)]);

    public Task<IReadOnlyList<ClaimSight>> FindClaimsAsync(string refOrId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<LoadRecord>> ListLoadsAsync(int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LoadRecord>>(
        [
            new LoadRecord
            {
                Id = new ContentHash().Begin("load").Add("1").End(),
                File = rejections.Count > 0 ? rejections[0].File : "claims.jsonl",
                Sha256 = new string('a', 64),
                Started = DateTimeOffset.UnixEpoch,
                Books = new Books(30, 1, 29, 20, 4, 5),
            },
        ]);

    public Task<string?> FindTextAsync(ArticleKey article, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<LoadRecord?> FindLoadAsync(string sha256, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Audit> AuditAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    static Question QuestionOf(Claim claim) => new(claim.Kind, claim.About);

    void Add(Claim claim)
    {
        var question = QuestionOf(claim);
        var position = PositionOf(claim);
        var source = claim.Speaker ?? claim.Outlet;
        var origin = new Origin(new ContentHash().Begin("origin").Add(source).Add(position.Id).End(), source);
        var sight = new ClaimSight(claim.ComputeId(new ContentHash()), claim, origin, claim.Article);
        var view = views.GetValueOrDefault(question.Id) ?? new QuestionView(question, [], [], [], []);
        var known = view.Positions.FirstOrDefault(one => one.Position.Id == position.Id);
        var next = known is null ? new PositionView(position, [sight]) : new PositionView(known.Position.Merge(position), known.Claims.Add(sight));
        views[question.Id] = view with { Positions = known is null ? view.Positions.Add(next) : view.Positions.Replace(known, next) };
    }

    QuestionView Finish(QuestionView view)
    {
        var own = view.Positions.Select(position => position.Position.Id).ToHashSet();
        var begun = links.Where(link => own.Contains(link.From)).ToList();
        var others = views.Values.Where(other => other.Question.Id != view.Question.Id)
            .SelectMany(other => other.Positions.Select(position => new OtherPosition(other.Question, position)))
            .Where(other => begun.Exists(link => link.To == other.View.Position.Id));
        return view with
        {
            Positions = [.. Shuffle(view.Positions, one => one.Position.Id).Select(Mix)],
            Links = [.. Shuffle(begun, link => link.To)],
            Updated = [.. links.Where(link => link.Verdict == Verdict.Updates && own.Contains(link.To)).Select(link => link.To)],
            Others = [.. Shuffle(others, one => one.View.Position.Id).Select(one => one with { View = Mix(one.View) })],
        };
    }

    PositionView Mix(PositionView view) => view with { Claims = [.. Shuffle(view.Claims, claim => claim.Id)] };

    IOrderedEnumerable<T> Shuffle<T>(IEnumerable<T> things, Func<T, ContentId> id) => things.OrderBy(thing => unchecked(id(thing).B * order));
}
