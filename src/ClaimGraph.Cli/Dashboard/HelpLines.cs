namespace ClaimGraph.Cli.Dashboard;

/// <summary>Draws the keys, in place of the rows.</summary>
static class HelpLines
{
    internal static IEnumerable<Line> Of(Size size)
    {
        var room = size.Page + 1;
        for (var i = 0; i < room; i++)
        {
            if (i < Keys.Table.Length) yield return new Line([new Piece($"  {Keys.Table[i].Keys,-16}", Ink.Key), new Piece(Keys.Table[i].Does)]);
            else yield return Line.Empty;
        }
    }
}
