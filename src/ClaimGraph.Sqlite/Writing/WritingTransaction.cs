using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Reading;
using ClaimGraph.Sqlite.Rows;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>One batch on the writer's connection, between <c>BEGIN IMMEDIATE</c> and <c>COMMIT</c>.</summary>
sealed class WritingTransaction : IGraphTransaction
{
    readonly string path;
    readonly Session session;
    readonly NumberCache cache;
    readonly Action release;
    readonly BatchNumbers numbers;
    readonly QuestionWriter questions;
    readonly PositionWriter positions;
    bool isOver;

    /// <param name="path">The file, for messages.</param>
    /// <param name="session">The writer's connection, in a transaction.</param>
    /// <param name="cache">What the writer remembers.</param>
    /// <param name="release">Lets the next writer of this process in.</param>
    internal WritingTransaction(string path, Session session, NumberCache cache, Action release)
    {
        (this.path, this.session, this.cache, this.release) = (path, session, cache, release);
        numbers = new BatchNumbers(session);
        questions = new QuestionWriter(session, cache, numbers);
        positions = new PositionWriter(session, numbers);
    }

    public Task<BatchState> ReadAsync(BatchQuery query, CancellationToken cancellationToken) => Do(() =>
    {
        var known = new HashSet<ContentId>();
        var claims = session.Get("Writing", "claim-is-known");
        foreach (var claim in query.Claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (numbers.Position(claim.Position) is { } position && claims.Add(position).Add(claim.Id).Scalar() is not null) known.Add(claim.Id);
        }

        var held = new HashSet<ContentId>();
        var neighbours = new HashSet<Neighbour>();
        foreach (var id in query.Questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (numbers.Question(id) is not { } no || !held.Add(id)) continue;
            questions.ReadNeighbours(no, neighbours);
        }

        return new BatchState
        {
            Loads = [.. query.Loads.SelectMany(id => LoadRows.ReadAll(session.Get("Writing", "load-by-id").Add(id)))],
            Rules = CopyReader.Rules(session),
            Generation = session.Get("Writing", "generation").Scalar() ?? 0,
            Claims = known,
            Texts = ArticleTexts.Marks(session, query.Articles, cancellationToken),
            Questions = held,
            Neighbours = [.. neighbours],
            NeighbourQuestions = questions.QuestionsOf(neighbours),
        };
    });

    public Task<IReadOnlyList<Question>> AddQuestionsAsync(IReadOnlyList<NewQuestion> questions, CancellationToken cancellationToken) => Do(() =>
    {
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            this.questions.Add(question);
        }

        return this.questions.FindNeighbours(questions, cancellationToken);
    });

    public Task<PositionsRead> ReadPositionsAsync(IReadOnlyList<QuestionWindow> windows, CancellationToken cancellationToken) =>
        Do(() => positions.Read(windows, cancellationToken));

    public Task WriteAsync(BatchChange change, CancellationToken cancellationToken) => Do(() =>
    {
        session.Get("Writing", "set-rules").Add(change.Rules).Run();
        session.Get("Writing", "count-batch").Run();
        Each(change.Positions, positions.Write, cancellationToken);
        Each(change.Claims, Write, cancellationToken);
        Each(change.Texts, text => ArticleTexts.Write(session, text), cancellationToken);
        Each(change.Neighbours, Write, cancellationToken);
        Each(change.RemovedLinks, positions.Remove, cancellationToken);
        Each(change.AddedLinks, positions.Write, cancellationToken);
        var rejections = new RejectionWriter(session);
        foreach (var load in change.Loads)
        {
            var no = session.Get("Writing", "set-load").Add(load.Record).Scalar()!.Value;
            Each(load.Rejections, rejection => rejections.Write(no, rejection), cancellationToken);
        }

        return true;
    });

    public Task CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Do(() =>
        {
            session.Get("Session", "commit").Run();
            End();
            return true;
        });
    }

    public ValueTask DisposeAsync()
    {
        if (isOver) return ValueTask.CompletedTask;
        cache.Clear();
        try
        {
            session.Rollback();
        }
        catch (SqliteException fault)
        {
            return ValueTask.FromException(SqliteFaults.Of(path, fault));
        }
        finally
        {
            End();
        }

        return ValueTask.CompletedTask;
    }

    static void Each<T>(IReadOnlyList<T> things, Action<T> write, CancellationToken cancellationToken)
    {
        foreach (var thing in things)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(thing);
        }
    }

    void Write(ClaimRecord record)
    {
        var claim = record.Claim;
        var position = numbers.Position(record.Position)
            ?? throw new InvalidOperationException($"Claim {record.Id} states position {record.Position}, which was not written.");
        session.Get("Writing", "add-claim")
            .Add(record, position, cache.Article(claim.Outlet, claim.Article), cache.Origin(position, record.Origin),
                claim.Speaker is { } speaker ? cache.Speaker(speaker) : null)
            .Run();
    }

    void Write(Neighbour pair)
    {
        if (numbers.Question(pair.Part) is not { } part || numbers.Question(pair.Whole) is not { } whole)
            throw new InvalidOperationException($"The neighbours {pair.Part} and {pair.Whole} need both questions.");
        session.Get("Writing", "add-neighbour").Add(part).Add(whole).Add((long)pair.Aspect).Add(pair.Levels).Run();
    }

    void End()
    {
        isOver = true;
        release();
    }

    // SQLite is in this process: there is nothing to await.
    Task<T> Do<T>(Func<T> action)
    {
        ObjectDisposedException.ThrowIf(isOver, this);
        try
        {
            return Task.FromResult(action());
        }
        catch (SqliteException fault)
        {
            return Task.FromException<T>(SqliteFaults.Of(path, fault));
        }
    }
}
