using System.Globalization;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws outlets: how much each says, what others bear out and contradict, how often it stands alone.</summary>
static class OutletRows
{
    const int BarWidth = 10;

    // On less the names need the room.
    const int LeastForBar = 80;

    internal static RowList Of(IReadOnlyList<OutletView> all, PaneState state, int width)
    {
        var bar = width >= LeastForBar ? BarWidth : 0;
        var rows = Filters.Apply(all, state.Filter, outlet => outlet.Outlet);
        var sorted = state.SecondOrder
            ? rows.OrderByDescending(Share).ThenByDescending(outlet => outlet.Claims)
            : rows.OrderByDescending(outlet => outlet.Claims);
        return RowList.Of(
            $"  claims  borne out  disputed     alone{new string(' ', bar + 8)}outlet", all, [.. sorted], outlet => outlet.Outlet, outlet => Draw(outlet, bar), "No outlets.");
    }

    static Line Draw(OutletView outlet, int bar) => new(
    [
        new Piece($"{Cells.Right(Show.Count(outlet.Claims), 8)}{Cells.Right(Show.Count(outlet.Agreeing), 11)}"),
        new Piece(Cells.Right(Show.Count(outlet.Conflicting), 10), outlet.Conflicting > 0 ? Ink.Major : Ink.Plain),
        new Piece($"{Cells.Right(Show.Count(outlet.Alone), 10)}{Cells.Right(Share(outlet).ToString("0%", CultureInfo.InvariantCulture), 5)} "),
        new Piece($"{Bar(Share(outlet), bar)}  ", Ink.Faint),
        new Piece(PageRows.Safe(outlet.Outlet)),
    ]);

    static double Share(OutletView outlet) => outlet.Claims == 0 ? 0 : (double)outlet.Alone / outlet.Claims;

    static string Bar(double share, int width)
    {
        var full = (int)Math.Round(share * width);
        return new string('■', full) + new string('·', width - full);
    }
}
