using System.Buffers;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>The discrepancy report: questions with their positions, quotes, links and consensus, the worst conflicts first.</summary>
/// <remarks>The same graph gives the same bytes, whatever holds it and however it was loaded: no clock, no address, one order.</remarks>
public static class DiscrepancyReport
{
    /// <summary>The most rejections that a report shows: 20. It counts them all.</summary>
    public const int ShownRejections = 20;

    // More files than anyone looks through.
    const int ShownLoads = 10_000;

    // Few enough to hold in memory, enough to make the way to a server worth while.
    const int ChunkSize = 200;

    // Graphs give the latest loads first; these many are put in order, so that small graphs show the same whatever was loaded last.
    const int SortedRejections = 1_000;

    const int FlushAt = 1 << 16;

    /// <summary>Writes a report as UTF-8, question by question. In memory stand the heads of all questions and the views of a few.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">The format and which questions are shown.</param>
    /// <param name="output">Where the bytes go; stays open.</param>
    /// <param name="cancellationToken">Stops the report; what is written by then is not whole.</param>
    /// <exception cref="ClaimGraphException">The graph is out of reach or broken.</exception>
    public static async Task<ReportOutcome> WriteAsync(IGraphReader graph, ReportOptions options, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(2 * FlushAt);
        using var writer = IReportWriter.Of(options, buffer);
        writer.Begin(await graph.SummarizeAsync(cancellationToken), options.Filter);

        long questions = 0, conflicts = 0;
        var links = new LinksOnce();
        Severity? worst = null;
        await foreach (var view in ReadAsync(graph, options, cancellationToken))
        {
            writer.Write(view);
            questions++;
            conflicts += links.Of(view).LongCount(link => link.Verdict == Verdict.ConflictsWith);
            if (ViewOrder.Worst(view) is { } severity && !(worst >= severity)) worst = severity;
            if (buffer.WrittenCount >= FlushAt) await FlushAsync(buffer, output, cancellationToken);
        }

        writer.End(await ReadTailAsync(graph, options.Format, cancellationToken));
        await FlushAsync(buffer, output, cancellationToken);
        await output.FlushAsync(cancellationToken);
        return new ReportOutcome(questions, conflicts, worst);
    }

    static async IAsyncEnumerable<QuestionView> ReadAsync(
        IGraphReader graph, ReportOptions options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = options.Filter;
        var heads = new List<QuestionHead>();
        await foreach (var head in graph.ListQuestionsAsync(cancellationToken))
        {
            if (filter.Admits(head)) heads.Add(head);
        }

        var read = 0L;
        foreach (var chunk in HeadOrder.Sort(heads).Select(head => head.Question.Id).Chunk(ChunkSize))
        {
            options.OnProgress?.Invoke(read, heads.Count);
            read += chunk.Length;
            var views = await graph.ReadQuestionsAsync(chunk, cancellationToken);
            var byId = views.ToDictionary(view => view.Question.Id);
            foreach (var id in chunk)
            {
                if (byId.TryGetValue(id, out var view) && filter.Admits(view)) yield return ViewOrder.Sort(view);
            }
        }
    }

    static async Task<ReportTail> ReadTailAsync(IGraphReader graph, ReportFormat format, CancellationToken cancellationToken) => new(
        format is ReportFormat.Markdown or ReportFormat.Html ? await ReadRejectionsAsync(graph, cancellationToken) : [],
        format is ReportFormat.Html ? await graph.ListOutletsAsync(cancellationToken) : [],
        format is ReportFormat.Html ? await ReadLoadsAsync(graph, cancellationToken) : []);

    // Without times, so that the same files give the same report; a file that was loaded again is the same file.
    static async Task<IReadOnlyList<LoadRecord>> ReadLoadsAsync(IGraphReader graph, CancellationToken cancellationToken)
    {
        var loads = await graph.ListLoadsAsync(ShownLoads, cancellationToken);
        return
        [
            .. loads.GroupBy(load => load.Sha256 ?? load.Id.ToString(), StringComparer.Ordinal)
                .Select(same => same.MaxBy(load => load.Books.Loaded)!)
                .OrderBy(load => load.File, StringComparer.Ordinal)
                .ThenBy(load => load.Sha256, StringComparer.Ordinal),
        ];
    }

    static async Task<IReadOnlyList<RejectionView>> ReadRejectionsAsync(IGraphReader graph, CancellationToken cancellationToken)
    {
        var rejections = await graph.ListRejectionsAsync(SortedRejections, cancellationToken);
        return
        [
            .. rejections
                .OrderBy(one => one.File, StringComparer.Ordinal)
                .ThenBy(one => one.Line)
                .ThenBy(one => one.Offset)
                .ThenBy(one => one.Member, StringComparer.Ordinal)
                .ThenBy(one => one.Reason, StringComparer.Ordinal)
                .ThenBy(one => one.Text, StringComparer.Ordinal)
                .Take(ShownRejections),
        ];
    }

    static async Task FlushAsync(ArrayBufferWriter<byte> buffer, Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
        buffer.ResetWrittenCount();
    }
}
