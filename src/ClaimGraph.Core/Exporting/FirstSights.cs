using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Exporting;

/// <summary>Takes the things of questions apart, and sees that what several share comes once: with the first of them.</summary>
sealed class FirstSights
{
    readonly HashSet<string> outlets = new(StringComparer.Ordinal);
    readonly HashSet<string> speakers = new(StringComparer.Ordinal);
    readonly HashSet<ContentId> articles = [];
    readonly HashSet<ContentId> origins = [];
    readonly HashSet<ContentId> rejections = [];
    readonly ContentHash hash = new();

    /// <summary>All of some questions but their links.</summary>
    internal ExportPart Things(IReadOnlyList<QuestionView> views)
    {
        var positions = views.SelectMany(view => view.Positions).OrderBy(view => view.Position.Id).ToList();
        var sights = positions.SelectMany(view => view.Claims.OrderBy(sight => sight.Id).Select(sight => (sight, view.Position))).ToList();
        return new ExportPart
        {
            Questions = [.. views.Select(view => view.Question)],
            Positions = [.. positions.Select(view => view.Position)],
            Outlets = [.. sights.Select(one => one.sight.Claim.Outlet).Where(outlets.Add)],
            Articles = [.. sights.Select(one => (one.sight.Claim.Outlet, one.sight.Article)).Where(IsFirst)],
            Speakers = [.. sights.Select(one => one.sight.Claim.Speaker).OfType<string>().Where(speakers.Add)],
            Origins = [.. sights.Select(one => one.sight.Origin).Where(origin => origins.Add(origin.Id))],
            Claims = [.. sights.Select(one => new ClaimRecord(one.sight.Id, one.sight.Claim, one.Position.QuestionId, one.Position.Id, one.sight.Origin))],
        };
    }

    /// <summary>A rejected line of a load.</summary>
    internal MetRejection Meet(ContentId load, RejectionView rejection) =>
        new(load, rejection, rejections.Add(hash.Begin("rejection").Add(rejection.Text).Add(rejection.Reason).End()));

    bool IsFirst((string Outlet, Article Article) one) => articles.Add(hash.Begin("article").Add(one.Outlet).Add(one.Article.Key).End());
}
