using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting.Html;

/// <summary>Writes a position: what it is about, who stands behind it, and its claims.</summary>
static class HtmlPosition
{
    // Of more outlets the list of claims tells the rest.
    const int MostOutlets = 3;

    /// <summary>Writes the time and scope that a value is about.</summary>
    internal static void WriteParticulars(HtmlText html, Position position, bool isUpdated)
    {
        if (Words.When(position) is { } when) html.Write($", {when}");
        if (position.Scope is { } scope) html.Write($", {scope.ToToken()}");
        if (isUpdated) html.Write($" <span class=\"tag\">updated since</span>");
    }

    /// <summary>Writes the outlets by name, and how many origins they have.</summary>
    internal static void WriteOutlets(HtmlText html, Backing backing)
    {
        for (var i = 0; i < Math.Min(backing.Outlets.Length, MostOutlets); i++) html.WriteOwn(i == 0 ? "" : ", ").Name(backing.Outlets[i]);
        if (backing.Outlets.Length > MostOutlets) html.Write($" and {backing.Outlets.Length - MostOutlets} more");
        html.Write($"<small>{Words.Behind(backing.Outlets.Length, backing.Origins)}</small>");
    }

    /// <summary>Writes a position with all its claims.</summary>
    internal static void Write(HtmlText html, PositionView view, int index, bool isUpdated)
    {
        var backing = Backing.Of(view);
        html.Write($"<div class=\"position {PositionName.Color(index)}\"><h4 id=\"{Anchor.Position(view.Position.Id)}\"><span class=\"chip\">{PositionName.Letter(index)}</span> {Words.Value(view.Position)}<small>");
        WriteParticulars(html, view.Position, isUpdated);
        html.Write($" ({Words.Behind(backing.Outlets.Length, backing.Origins)})</small></h4>\n");
        foreach (var claim in view.Claims) HtmlClaim.Write(html, claim, showOrigin: backing.Origins < view.Claims.Length && claim.Origin.Label != claim.Claim.Speaker);
        html.Write($"</div>\n");
    }
}
