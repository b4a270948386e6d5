namespace ClaimGraph.Cli.Loading;

/// <summary>Finds where a path really leads.</summary>
static class RealPath
{
    /// <summary>The whole path of a folder with every link in it followed, without a separator at its end.</summary>
    internal static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? OfParent(full);
    }

    // A folder reached through a link is not a link itself, but one of its parents is.
    static string OfParent(string full) =>
        Path.GetDirectoryName(full) is { } parent ? Path.Combine(Of(parent), Path.GetFileName(full)) : full;
}
