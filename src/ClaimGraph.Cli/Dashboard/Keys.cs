using System.Collections.Immutable;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What keys do: a pure function from state to state.</summary>
public static class Keys
{
    // On one line: where the text is pasted, a line break may run it.
    const string Between = " / ";

    /// <summary>The keys and what they do, as the help shows them.</summary>
    public static ImmutableArray<(string Keys, string Does)> Table { get; } =
    [
        ("j k, arrows", "one row down, up"),
        ("d u, PgDn PgUp", "half a page, a page down, up; Space a page down"),
        ("g G, Home End", "to the first, the last row"),
        ("Tab Shift-Tab", "the next, the previous pane; also l h, right left, 1 to 6"),
        ("n N", "to the next, the previous link of a question"),
        ("Enter", "open the row; on a link of a question: show or hide its ladder"),
        ("Esc, Backspace", "back; clears the filter"),
        ("/", "filter as you type: Enter keeps it, Esc or Ctrl-U clears it"),
        ("s", "the other order: largest or newest first"),
        ("c", "copy the quote, where the terminal allows it (OSC 52)"),
        ("o", "open the question in the HTML report"),
        ("r", "read the graph now"),
        ("Ctrl-L", "draw the screen again"),
        ("?", "these keys"),
        ("q, Ctrl-C", "leave"),
    ];

    /// <summary>Presses a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="state">What the user sees.</param>
    /// <param name="rows">The rows that belong to the state.</param>
    /// <param name="page">How many rows are seen at once, at least 1.</param>
    public static (DashboardState State, Effect Effect) Press(ConsoleKeyInfo key, DashboardState state, RowList rows, int page)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(rows);
        state = state with { Message = "" };
        if (key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control }) return (state, new Effect.Quit());
        if (key is { Key: ConsoleKey.L, Modifiers: ConsoleModifiers.Control }) return (state, new Effect.Redraw());
        if (state.IsTyping) return (FilterKeys.Type(key, state), Effect.None);
        if (state.IsHelpShown) return (state with { IsHelpShown = false }, Effect.None);
        return Named(key, state, rows, page) ?? Lettered(key.KeyChar, state, rows, page);
    }

    static (DashboardState, Effect)? Named(ConsoleKeyInfo key, DashboardState state, RowList rows, int page) => key.Key switch
    {
        ConsoleKey.DownArrow => Move(state, 1, rows, page),
        ConsoleKey.UpArrow => Move(state, -1, rows, page),
        ConsoleKey.PageDown => Move(state, page, rows, page),
        ConsoleKey.PageUp => Move(state, -page, rows, page),
        ConsoleKey.Home => Move(state, long.MinValue / 2, rows, page),
        ConsoleKey.End => Move(state, long.MaxValue / 2, rows, page),
        ConsoleKey.Tab => (Turn(state, key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1), Effect.None),
        ConsoleKey.RightArrow => (Turn(state, 1), Effect.None),
        ConsoleKey.LeftArrow => (state.Page is null ? Turn(state, -1) : state with { Page = null }, Effect.None),
        ConsoleKey.Enter => Open(state, rows),
        ConsoleKey.Escape or ConsoleKey.Backspace => (Back(state), Effect.None),
        _ => null,
    };

    static (DashboardState, Effect) Lettered(char letter, DashboardState state, RowList rows, int page) => letter switch
    {
        'j' => Move(state, 1, rows, page),
        'k' => Move(state, -1, rows, page),
        'd' => Move(state, Math.Max(1, page / 2), rows, page),
        'u' => Move(state, -Math.Max(1, page / 2), rows, page),
        ' ' => Move(state, page, rows, page),
        'g' => Move(state, long.MinValue / 2, rows, page),
        'G' => Move(state, long.MaxValue / 2, rows, page),
        'n' => Step(state, 1, rows, page),
        'N' => Step(state, -1, rows, page),
        'l' => (Turn(state, 1), Effect.None),
        'h' => (state.Page is null ? Turn(state, -1) : state with { Page = null }, Effect.None),
        >= '1' and <= '6' => (state with { Pane = (Pane)(letter - '1'), Page = null }, Effect.None),
        '/' => (state.Page is null ? state with { IsTyping = true } : state with { Message = "A page has no filter: Esc goes back to the list." }, Effect.None),
        's' => (Sort(state, rows, page), Effect.None),
        'c' => Copy(state, rows),
        'o' => Report(state, rows),
        'r' => (state with { Message = "reading ..." }, new Effect.Refresh()),
        '?' => (state with { IsHelpShown = true }, Effect.None),
        'q' => (state, new Effect.Quit()),
        _ => (state, Effect.None),
    };

    static (DashboardState, Effect) Move(DashboardState state, long by, RowList rows, int page) =>
        (state.With(state.Cursor.To(state.Cursor.Index + by, rows, page)), Effect.None);

    // From the head of one link to the head of another.
    static (DashboardState, Effect) Step(DashboardState state, int by, RowList rows, int page)
    {
        for (var i = state.Cursor.Index + by; i >= 0 && i < rows.Count; i += by)
        {
            if (rows.Item(i) is not TextLine { Link: not null, Indent: 0, Text.Length: > 0 } line || (i > 0 && ReferenceEquals(rows.Item(i - 1), line))) continue;
            // To the top, so that its ladder is seen.
            return (state.With((state.Cursor with { Top = i }).To(i, rows, page)), Effect.None);
        }

        return (state with { Message = state.Page?.Question is null ? "Open a question first (Enter): n goes from link to link." : "There are no more links." }, Effect.None);
    }

    static DashboardState Turn(DashboardState state, int by)
    {
        var count = state.Panes.Length;
        return state with { Pane = (Pane)(((int)state.Pane + by + count) % count), Page = null };
    }

    static DashboardState Back(DashboardState state) =>
        state.Page is not null ? state with { Page = null } : state.With(state.Current with { Filter = "" });

    static DashboardState Sort(DashboardState state, RowList rows, int page)
    {
        if (state.Page is not null || !state.Pane.HasSecondOrder()) return state with { Message = "There is one order here." };
        return state.With(state.Current with { SecondOrder = !state.Current.SecondOrder, Cursor = Cursor.Start.To(0, rows, page) with { Key = null } });
    }

    static (DashboardState, Effect) Open(DashboardState state, RowList rows) => ItemOf(state, rows) switch
    {
        QuestionRow row => (state with { Page = new OpenPage(row.Label, row.Id) }, new Effect.Read(row.Id)),
        RejectionView one => (state with { Page = RejectionRows.Page(one) }, Effect.None),
        LoadSight sight => (state with { Page = LoadRows.Page(sight) }, Effect.None),
        TextLine { Link: { } link } when state.Page is { } page => (state with { Page = page.Toggle(link) }, Effect.None),
        TextLine when state.Page?.Question is not null => (state with { Message = "Enter on a link shows or hides its ladder." }, Effect.None),
        _ => (state, Effect.None),
    };

    static (DashboardState, Effect) Copy(DashboardState state, RowList rows)
    {
        var text = ItemOf(state, rows) switch
        {
            TextLine { Claim: { } sight } => sight.Claim.Quote?.Text,
            TextLine { Link: { } link } => Quotes(link),
            TextLine => state.Page?.Copy,
            RejectionView one => one.Text,
            OutletView outlet => outlet.Outlet,
            LoadSight sight => sight.Record.File,
            _ => null,
        };
        if (text is not null) return (state, new Effect.Copy(ClipboardText.Of(text)));
        return (state with { Message = state.Page is null ? "Open the question first (Enter): its quotes can be copied." : "There is no quote on this row: go to a claim or a link." }, Effect.None);
    }

    static string? Quotes(ExplainedLink link)
    {
        string[] quotes = [.. new[] { link.From, link.To }.Select(side => Reporting.Sides.FirstQuoted(side.View)?.Claim.Quote?.Text).OfType<string>()];
        return quotes.Length == 0 ? null : string.Join(Between, quotes);
    }

    static (DashboardState, Effect) Report(DashboardState state, RowList rows)
    {
        if ((state.Page?.Question ?? (ItemOf(state, rows) as QuestionRow)?.Id) is { } id) return (state with { Message = "writing the report ..." }, new Effect.Report(id));
        return (state with { Message = "The report is opened at a question: select one." }, Effect.None);
    }

    static object? ItemOf(DashboardState state, RowList rows) => state.Cursor.Index < rows.Count ? rows.Item(state.Cursor.Index) : null;
}
