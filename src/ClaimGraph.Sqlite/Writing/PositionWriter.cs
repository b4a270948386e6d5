using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Rows;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>Reads and writes positions and their links.</summary>
sealed class PositionWriter(Session session, BatchNumbers numbers)
{
    internal PositionsRead Read(IReadOnlyList<QuestionWindow> windows, CancellationToken cancellationToken)
    {
        var met = new HashSet<long>();
        var positions = new List<Position>();
        var links = new List<Link>();
        foreach (var window in windows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (numbers.Question(window.Question) is not { } question) continue;
            var rows = session.Get("Writing", "positions-touching").Add(question).Add(window.FirstDay).Add(window.LastDay);
            while (rows.Step())
            {
                var no = rows.Long(0);
                if (!met.Add(no)) continue;
                var position = PositionRows.Read(rows, window.Question);
                numbers.MetPosition(position.Id, no);
                positions.Add(position);
            }
        }

        foreach (var owner in met)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadLinks(owner, links);
        }

        return new PositionsRead(positions, links);
    }

    /// <summary>Adds a position, or brings a known one up to date.</summary>
    internal void Write(Position position)
    {
        if (!numbers.IsMet(position.Id, out var no))
        {
            var question = numbers.Question(position.QuestionId)
                ?? throw new InvalidOperationException($"Position {position.Id} answers a question that was not added.");
            if (session.Get("Writing", "add-position").Add(position, question).Run() == 1)
            {
                numbers.MetPosition(position.Id, session.LastNo);
                return;
            }

            no = numbers.Position(position.Id)!.Value;
        }

        session.Get("Writing", "update-position").AddGathered(position).Add(no).Run();
    }

    internal void Remove(Link link)
    {
        if (numbers.Position(link.From) is { } from && numbers.Position(link.To) is { } to)
            session.Get("Writing", "remove-link").Add(from).Add(to).Run();
    }

    internal void Write(Link link) => session.Get("Writing", "set-link").Add(link, End(link.From), End(link.To)).Run();

    long End(Claims.ContentId position) =>
        numbers.Position(position) ?? throw new InvalidOperationException($"A link needs position {position}, which was not written.");

    void ReadLinks(long owner, List<Link> links)
    {
        var rows = session.Get("Writing", "links-owned-by").Add(owner);
        while (rows.Step())
        {
            var (from, to) = (rows.Long(LinkRows.FromNo), rows.Long(LinkRows.ToNo));
            links.Add(LinkRows.Read(rows, numbers.PositionId(from), numbers.PositionId(to)));
        }
    }
}
