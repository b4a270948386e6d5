using System.Threading.Channels;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Waits for keys, snapshots and signals, and draws what they come to. Whatever takes time is done beside it, so the screen never freezes.</summary>
sealed class DashboardLoop(IClaimGraph graph, SnapshotReader reader, Comparer comparer, ReportOpener opener, TerminalWindow window, bool hasColor, TimeProvider time)
{
    // More than anyone reads on a screen; 'explain --limit' shows more.
    const int MostLinks = 200;

    readonly Channel<DashboardEvent> events = Channel.CreateUnbounded<DashboardEvent>(new UnboundedChannelOptions { SingleReader = true });
    readonly RowLists lists = new();
    DashboardState state = new();
    Snapshot snapshot = null!;

    /// <summary>Runs until the user leaves or the token is cancelled.</summary>
    /// <param name="interval">The pause between two readings, at least.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether nothing reads the graph any more, so that it can be closed.</returns>
    internal async Task<bool> RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        snapshot = new Snapshot { Address = graph.Address, Interval = interval };
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var ended = cancellationToken.Register(() => Post(new DashboardEvent.Ended()));
        using var signals = new TerminalSignals(window, Post);
        await using var timer = time.CreateTimer(_ => Post(new DashboardEvent.Ticked()), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        var reading = Task.Run(() => reader.RunAsync(next => Post(new DashboardEvent.Taken(next)), stop.Token), CancellationToken.None);
        window.Enter();
        try
        {
            Keyboard.Start(Post);
            Draw();
            while (await TakeAsync()) Draw();
        }
        finally
        {
            window.Leave();
            await stop.CancelAsync();
        }

        // A graph that does not answer keeps nobody from leaving.
        return await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(1), time, CancellationToken.None)) == reading;
    }

    void Post(DashboardEvent next) => events.Writer.TryWrite(next);

    // All that has come by now makes one picture.
    async Task<bool> TakeAsync()
    {
        await events.Reader.WaitToReadAsync(CancellationToken.None);
        while (events.Reader.TryRead(out var next))
        {
            if (!Take(next)) return false;
        }

        return true;
    }

    bool Take(DashboardEvent next)
    {
        switch (next)
        {
            case DashboardEvent.Ended:
                return false;
            case DashboardEvent.Pressed pressed:
                return Press(pressed.Key);
            case DashboardEvent.Taken taken:
                var isOther = taken.Snapshot.ListsOf != snapshot.ListsOf;
                snapshot = taken.Snapshot;
                // The page is no older than the lists, of whose age the header speaks.
                if (isOther && state.Page?.Question is { } seen) Start(() => ReadAsync(seen));
                if (state.Message == "reading ...") state = state with { Message = "" };
                break;
            case DashboardEvent.Read read when state.Page is { } page && page.Question == read.Question:
                state = state with { Page = page.With(read.Explained) };
                break;
            case DashboardEvent.Said said:
                state = state with { Message = said.Text };
                break;
            case DashboardEvent.Resized:
                window.Forget();
                break;
        }

        return true;
    }

    bool Press(ConsoleKeyInfo key)
    {
        var size = TerminalWindow.Size();
        (state, var effect) = Keys.Press(key, state, Settle(size), size.Page);
        switch (effect)
        {
            case Effect.Quit:
                return false;
            case Effect.Refresh:
                reader.Refresh();
                if (state.Page?.Question is { } open) Start(() => ReadAsync(open));
                break;
            case Effect.Redraw:
                window.Forget();
                break;
            case Effect.Read read:
                Start(() => ReadAsync(read.Question));
                break;
            case Effect.Copy copy:
                state = state with { Message = window.TryCopy(copy.Text) ? "Copied, if the terminal allows it." : "That is too long to copy." };
                break;
            case Effect.Report report:
                Start(async () => new DashboardEvent.Said(await opener.OpenAsync(report.Question)));
                break;
        }

        return true;
    }

    RowList Settle(Size size)
    {
        var rows = lists.Of(state, snapshot, size.Width, time.GetUtcNow());
        state = state.With(state.Cursor.Settle(rows, size.Page));
        return rows;
    }

    void Draw()
    {
        var size = TerminalWindow.Size();
        var rows = Settle(size);
        window.Draw(PictureText.Rows(Screen.Draw(state, snapshot, rows, size, time.GetUtcNow()), size, hasColor));
    }

    async Task<DashboardEvent> ReadAsync(ContentId id)
    {
        var views = await graph.ReadQuestionsAsync([id], CancellationToken.None);
        return views.Count == 1
            ? new DashboardEvent.Read(id, ExplainedQuestion.Of(views[0], comparer, MostLinks))
            : new DashboardEvent.Said("The graph no longer holds this question.");
    }

    void Start(Func<Task<DashboardEvent>> work) => _ = Task.Run(async () =>
    {
        try
        {
            Post(await work());
        }
        catch (Exception error)
        {
            Post(new DashboardEvent.Said($"! {(error is ClaimGraphException or UsageException ? error.Message : $"{error.GetType().Name}: {error.Message}")}"));
        }
    });
}
