using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>One batch's transaction, by the graph's only writer. Disposing it without <see cref="CommitAsync"/> takes everything back.</summary>
/// <remarks>Not thread-safe. After an exception the transaction is over: dispose it and begin another.</remarks>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <summary>What the graph already holds of a batch.</summary>
    Task<BatchState> ReadAsync(BatchQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Adds questions that <see cref="ReadAsync"/> did not know, with the concepts that they are about, and returns the questions
    /// (older ones and those just added) that may be their neighbours, each once.
    /// </summary>
    Task<IReadOnlyList<Question>> AddQuestionsAsync(IReadOnlyList<NewQuestion> questions, CancellationToken cancellationToken);

    /// <summary>The positions of some questions that touch some days, and the links that these positions own.</summary>
    Task<PositionsRead> ReadPositionsAsync(IReadOnlyList<QuestionWindow> windows, CancellationToken cancellationToken);

    /// <summary>Writes a batch. Called at most once.</summary>
    Task WriteAsync(BatchChange change, CancellationToken cancellationToken);

    /// <summary>Makes everything permanent and lets the next writer in.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
