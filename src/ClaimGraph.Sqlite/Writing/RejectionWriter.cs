using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>Writes rejections: each text with each reason once, and where each load met it.</summary>
sealed class RejectionWriter(Session session)
{
    readonly ContentHash hash = new();

    internal void Write(long load, Rejection rejection)
    {
        var view = RejectionView.Of(rejection);
        var key = hash.Begin("rejected-line").Add(view.Reason).Add(view.Text).End();
        var line = session.Get("Writing", "add-rejected-line").Add(key).Add(view.Reason).Add(view.Text).Run() == 1
            ? session.LastNo
            : session.Get("Writing", "rejected-line-no").Add(key).Scalar()!.Value;
        session.Get("Writing", "add-rejection").Add(load).Add(line).Add(view.File).Add(view.Line).Add(view.Offset).Add(view.Member).Run();
    }
}
