using System.Globalization;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What keys do while the user types a filter.</summary>
static class FilterKeys
{
    // Longer than any name that one types to find something.
    const int MaxLength = 100;

    internal static DashboardState Type(ConsoleKeyInfo key, DashboardState state)
    {
        var filter = state.Current.Filter;
        return key switch
        {
            { Key: ConsoleKey.Enter } => state with { IsTyping = false },
            { Key: ConsoleKey.Escape } => With(state, "") with { IsTyping = false },
            { Key: ConsoleKey.Backspace } when filter.Length == 0 => state with { IsTyping = false },
            { Key: ConsoleKey.Backspace } => With(state, filter[..StringInfo.ParseCombiningCharacters(filter)[^1]]),
            { Key: ConsoleKey.U, Modifiers: ConsoleModifiers.Control } => With(state, ""),
            _ when !char.IsControl(key.KeyChar) && filter.Length < MaxLength => With(state, filter + key.KeyChar),
            _ => state,
        };
    }

    // The best match is at the top.
    static DashboardState With(DashboardState state, string filter) => state.With(state.Current with { Filter = filter, Cursor = Cursor.Start });
}
