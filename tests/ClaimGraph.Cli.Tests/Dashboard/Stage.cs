using ClaimGraph.Cli.Dashboard;
using ClaimGraph.Cli.Explaining;

namespace ClaimGraph.Tests.Dashboard;

/// <summary>The pure parts of the dashboard, played with as a user would.</summary>
sealed class Stage(Snapshot snapshot, int width = 80, int height = 24)
{
    readonly RowLists lists = new();
    readonly Size size = new(width, height);

    internal DashboardState State { get; private set; } = new();

    internal Effect Effect { get; private set; } = Effect.None;

    internal Snapshot Snapshot { get; set; } = snapshot;

    internal RowList Rows
    {
        get
        {
            var rows = lists.Of(State, Snapshot, size.Width, Sight.Now);
            State = State.With(State.Cursor.Settle(rows, size.Page));
            return rows;
        }
    }

    /// <summary>What the selected row is about.</summary>
    internal object Selected => Rows is { Count: > 0 } rows ? rows.Item(State.Cursor.Index) : "nothing";

    /// <summary>Presses keys, parted by blanks: letters, or the names of keys, with ^ for Ctrl and S- for Shift.</summary>
    internal Stage Press(string keys)
    {
        foreach (var key in keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)) (State, Effect) = Keys.Press(KeyOf(key), State, Rows, size.Page);
        return this;
    }

    /// <summary>Types a text.</summary>
    internal Stage Type(string text)
    {
        foreach (var c in text) (State, Effect) = Keys.Press(new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false), State, Rows, size.Page);
        return this;
    }

    /// <summary>Answers the wish to read a question.</summary>
    internal Stage Answer(ExplainedQuestion question)
    {
        Effect.ShouldBeOfType<Effect.Read>();
        State = State with { Page = State.Page!.With(question) };
        return this;
    }

    /// <summary>The picture, row by row.</summary>
    internal IReadOnlyList<string> Picture(bool hasColor = false, DateTimeOffset? now = null)
    {
        var rows = Rows;
        return PictureText.Rows(Screen.Draw(State, Snapshot, rows, size, now ?? Sight.Now), size, hasColor);
    }

    internal static ConsoleKeyInfo KeyOf(string name)
    {
        if (name.Length == 1) return new ConsoleKeyInfo(name[0], ConsoleKey.None, false, false, false);
        if (name[0] == '^') return new ConsoleKeyInfo((char)(name[1] - '@'), Enum.Parse<ConsoleKey>(name[1..]), false, false, control: true);
        var shift = name.StartsWith("S-", StringComparison.Ordinal);
        return new ConsoleKeyInfo('\0', Enum.Parse<ConsoleKey>(shift ? name[2..] : name), shift, false, false);
    }
}
