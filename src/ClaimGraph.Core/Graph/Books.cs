namespace ClaimGraph.Graph;

/// <summary>
/// What became of the lines of a file. The books close when every line has one fate:
/// <c>lines = blank + read</c> and <c>read = loaded + duplicate + rejected</c>. In an article file, each claim found and each article rejected is one line; an
/// article without claims, an empty line and a comment are blank.
/// </summary>
/// <param name="Lines">Lines (for CSV records; for article files what stands above) seen.</param>
/// <param name="Blank">Of these, empty lines, comments and the CSV header.</param>
/// <param name="Read">Of these, lines that should hold a claim.</param>
/// <param name="Loaded">Claims that were new and are committed.</param>
/// <param name="Duplicate">Claims that the graph, or an earlier line, already held.</param>
/// <param name="Rejected">Lines that could not be read.</param>
public sealed record Books(long Lines, long Blank, long Read, long Loaded, long Duplicate, long Rejected)
{
    /// <summary>Nothing seen yet.</summary>
    public static Books Empty { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Whether every line has one fate.</summary>
    public bool Close => Lines == Blank + Read && Read == Loaded + Duplicate + Rejected;

    /// <summary>The sum of two books.</summary>
    public static Books operator +(Books left, Books right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Books(left.Lines + right.Lines, left.Blank + right.Blank, left.Read + right.Read,
            left.Loaded + right.Loaded, left.Duplicate + right.Duplicate, left.Rejected + right.Rejected);
    }

    /// <summary>The sum of two books.</summary>
    public static Books Add(Books left, Books right) => left + right;
}
