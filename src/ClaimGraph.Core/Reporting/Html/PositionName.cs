namespace ClaimGraph.Reporting.Html;

/// <summary>The names and colours of a question's positions.</summary>
static class PositionName
{
    // As many as the style has; letters tell apart what colours do not.
    const int Colors = 8;

    /// <summary>A, B … Z, AA, AB …, as in a spreadsheet.</summary>
    internal static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    /// <summary>The style's name for the position's colour.</summary>
    internal static string Color(int index) => $"p{index % Colors}";
}
