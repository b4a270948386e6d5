using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Dashboard;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Dashboard;

/// <summary>What a dashboard may see, put together by hand: fixed, and in states that no real graph can be brought into at will.</summary>
static class Sight
{
    internal static readonly DateTimeOffset Now = new(2019, 3, 3, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Nothing read yet.</summary>
    internal static Snapshot None { get; } = new() { Address = "sqlite:claims.db", Interval = TimeSpan.FromSeconds(2) };

    /// <summary>A graph that holds nothing.</summary>
    internal static Snapshot Empty { get; } = Totals(None, 0, [], []) with { ListsOf = "" };

    /// <summary>A graph that is being loaded into by a worker.</summary>
    internal static Snapshot Working { get; } = Lists(
        Totals(
            Totals(
                Totals(None, 60_000, [Load("desk/old.csv", 700, null, Now.AddHours(-3))], [], Now.AddMinutes(-4)),
                60_000,
                [Load("wire/2019-03-03.jsonl", 12_000, null), Load("desk/old.csv", 700, null, Now.AddHours(-3))],
                [Worker(waiting: 14)],
                Now.AddSeconds(-2)) with
            { Rates = [0, 900, 1_800, 3_600] },
            64_200,
            [Load("wire/2019-03-03.jsonl", 16_400, null), Load("desk/old.csv", 700, null, Now.AddHours(-3)), Load("wire/2019-03-02.jsonl", 52_000, Now.AddMinutes(-9), rejected: 3)],
            [Worker(waiting: 12), Worker(waiting: 0, isAlive: false)]));

    /// <summary>A question on which two outlets contradict each other, in Arabic and in English, and a third one hedges.</summary>
    internal static ExplainedQuestion Question(string arabic = "أربعون مقاتلاً غادَروا المخيم", string english = "four thousand fighters left the camp", string place = "baghouz")
    {
        Claim[] claims =
        [
            Claim("alpha-1", "alpha", 40, arabic, place: place),
            Claim("gamma-1", "gamma", 40, "forty fighters", place: place),
            Claim("beta-7", "beta", 4_000, english, "local-activists", place),
        ];
        var question = new Question(claims[0].Kind, claims[0].About);
        var positions = claims.GroupBy(claim => claim.Value).Select(group => View(question, [.. group])).ToImmutableArray();
        var comparer = new Comparer(new Neighbourhood(ConceptScheme.BuiltIn), new ComparisonOptions());
        var link = comparer.Explain(question, positions[0].Position, question, positions[1].Position).Link!;
        return ExplainedQuestion.Of(new QuestionView(question, positions, [link], [], []), comparer, 200);
    }

    /// <summary>A question in a list.</summary>
    internal static QuestionHead Head(string who, string place, Severity? worst, long conflicts, long undecided, string day) =>
        new(new Question(ClaimKind.Quantity, new About { Action = "left", Who = who, Where = place, Unit = "person" }))
        {
            Worst = worst,
            Conflicts = conflicts,
            Undecided = undecided,
            LatestDay = DateSpan.Parse(day).FirstDay,
        };

    /// <summary>A snapshot with lists.</summary>
    internal static Snapshot Lists(Snapshot snapshot, params QuestionHead[] more) => snapshot with
    {
        Questions = QuestionLists.Of(
        [
            Head("isis-members", "baghouz", Severity.Extreme, 12, 3, "2019-03-02"),
            Head("civilians", "baghouz", Severity.Extreme, 2, 0, "2019-03-03"),
            Head("مقاتلون", "الباغوز", Severity.Major, 5, 1, "2019-02-27"),
            Head("isis-families", "baghouz", Severity.Minor, 1, 0, "2019-01-11"),
            Head("isis-members", "hajin", null, 0, 4, "2018-12-14"),
            .. more,
        ]),
        Outlets = [new OutletView("alpha", 1_200, 900, 40), new OutletView("beta", 64, 0, 64), new OutletView("الجريدة", 7, 7, 0)],
        Rejections = [new RejectionView("wire/2019-03-02.jsonl", 1_042, 90_211, "value.min", "'value.min' takes a number from 0 on; not 'ten'.", "{\"value\":{\"min\":\"ten\"}}")],
        ListsOf = "lists",
    };

    /// <summary>A snapshot with totals.</summary>
    internal static Snapshot Totals(Snapshot before, long claims, IReadOnlyList<LoadRecord> loads, IReadOnlyList<WorkerView> workers, DateTimeOffset? now = null) =>
        before.With(
            new GraphSummary
            {
                Schema = 2,
                Outlets = claims == 0 ? 0 : 3,
                Articles = claims / 4,
                Claims = claims,
                Questions = claims / 100,
                Positions = claims / 3,
                Origins = claims / 2,
                Links = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => claims / (100 * ((long)verdict + 1))),
                Conflicts = Enum.GetValues<Severity>().ToDictionary(severity => severity, severity => claims / 300),
                Rejections = claims == 0 ? 0 : 1,
                Loads = loads.Count,
            },
            loads,
            workers,
            now ?? Now);

    static LoadRecord Load(string file, long lines, DateTimeOffset? finished, DateTimeOffset? started = null, long rejected = 0) => new()
    {
        Id = new ContentHash().Begin("load").Add(file).End(),
        File = file,
        Started = started ?? Now.AddMinutes(-1),
        Finished = finished,
        Books = new Books(lines, 0, lines, lines - rejected, 0, rejected),
        Batches = (int)(lines / 2_000),
    };

    static WorkerView Worker(long waiting, bool isAlive = true) => new(
        new WorkerReport
        {
            Worker = isAlive ? "desk-1" : "desk-2",
            Machine = "newsroom",
            Started = Now.AddDays(-1),
            Lease = TimeSpan.FromSeconds(30),
            Waiting = waiting,
            OldestWaiting = waiting == 0 ? null : TimeSpan.FromSeconds(95),
            SetAside = waiting == 0 ? 0 : 1,
        },
        isAlive ? TimeSpan.FromSeconds(4) : TimeSpan.FromMinutes(7),
        waiting == 0 ? 0 : 2);

    static Claim Claim(string reference, string outlet, decimal count, string quote, string? speaker = null, string place = "baghouz") => new(
        outlet,
        new Article($"{outlet}-article", null, null, DateSpan.Parse("2019-02-27"), null),
        new About { Action = "left", Who = "isis-members", Where = place, Unit = "person", Scope = Scope.Snapshot, When = DateSpan.Parse("2019-02-20") },
        new Quantity(count, count, false))
    {
        Ref = reference,
        Quote = new Quote(quote, null, null),
        Speaker = speaker,
        Stance = speaker is null ? Stance.Asserts : Stance.Quotes,
    };

    static PositionView View(Question question, Claim[] claims)
    {
        var hash = new ContentHash();
        var position = Position.Of(claims[0], question, _ => false);
        return new PositionView(position, [.. claims.Select(claim => new ClaimSight(claim.ComputeId(hash), claim, new Origin(hash.Begin("origin").Add(claim.Outlet).End(), claim.Outlet), claim.Article))]);
    }
}
