using System.Runtime.CompilerServices;
using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Exporting;

/// <summary>Writes all of a graph but its workers elsewhere.</summary>
/// <remarks>
/// The same graph gives the same parts, whatever holds it. In memory stand the ids of questions, articles, origins, outlets, speakers and
/// rejected texts, the ledger, the concepts, and the views of a few questions.
/// </remarks>
public static class GraphExport
{
    // As for reports: few enough to hold in memory, enough to make the way to a server worth while.
    const int ChunkSize = 200;

    /// <summary>Writes a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="writer">What writes it down.</param>
    /// <param name="progress">Told how many claims are written.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ClaimGraphException">The graph is out of reach, broken, or was changed meanwhile.</exception>
    public static async Task<ExportOutcome> WriteAsync(
        IGraphSource graph, IExportWriter writer, Action<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        long claims = 0, positions = 0, links = 0;
        await foreach (var part in PartsAsync(graph, cancellationToken))
        {
            writer.Write(part);
            claims += part.Claims.Count;
            positions += part.Positions.Count;
            links += part.Links.Count;
            progress?.Invoke(claims);
        }

        writer.End();
        return new ExportOutcome(claims, positions, links);
    }

    static async IAsyncEnumerable<ExportPart> PartsAsync(IGraphSource graph, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var loads = await graph.ListLoadsAsync(int.MaxValue, cancellationToken);
        var concepts = await graph.ListConceptsAsync(cancellationToken);
        yield return new ExportPart { Concepts = [.. concepts.OrderBy(view => view.Concept.Id, StringComparer.Ordinal)] };

        var ids = await IdsAsync(graph, cancellationToken);
        var sights = new FirstSights();
        foreach (var chunk in ids.Chunk(ChunkSize)) yield return sights.Things(await ReadAsync(graph, chunk, cancellationToken));
        // Once more, now that both ends of every link are there: to hold all links meanwhile would take more memory than all ids.
        foreach (var chunk in ids.Chunk(ChunkSize))
        {
            var pairs = await graph.ReadNeighboursAsync(chunk, cancellationToken);
            var views = await ReadAsync(graph, chunk, cancellationToken);
            yield return new ExportPart
            {
                Neighbours = [.. pairs.OrderBy(pair => pair.Part).ThenBy(pair => pair.Whole)],
                Links = [.. views.SelectMany(view => view.Begun()).OrderBy(link => link.From).ThenBy(link => link.To)],
            };
        }

        yield return new ExportPart { Loads = loads, Rules = await graph.FindRulesAsync(cancellationToken) };
        foreach (var load in loads.Where(load => load.Books.Rejected > 0))
        {
            await foreach (var rejections in graph.ReadRejectionsAsync(load.Id, cancellationToken).Chunk(ChunkSize).WithCancellation(cancellationToken))
                yield return new ExportPart { Rejections = [.. rejections.Select(rejection => sights.Meet(load.Id, rejection))] };
        }

        // Every batch is counted in the ledger, so a ledger that is the same says that nothing was written in between.
        if (!loads.SequenceEqual(await graph.ListLoadsAsync(int.MaxValue, cancellationToken)))
            throw new ClaimGraphException("The graph was changed while it was exported, so the export is not whole: export again while nothing loads.");
    }

    static async Task<List<ContentId>> IdsAsync(IGraphReader graph, CancellationToken cancellationToken)
    {
        var ids = new List<ContentId>();
        await foreach (var head in graph.ListQuestionsAsync(cancellationToken)) ids.Add(head.Question.Id);
        ids.Sort();
        return ids;
    }

    static async Task<IReadOnlyList<QuestionView>> ReadAsync(IGraphReader graph, ContentId[] ids, CancellationToken cancellationToken) =>
        [.. (await graph.ReadQuestionsAsync(ids, cancellationToken)).OrderBy(view => view.Question.Id)];
}
