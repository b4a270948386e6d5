namespace ClaimGraph.Cli.Loading;

/// <summary>Finds where a path really leads, and whether that is within a folder.</summary>
static class RealPath
{
    /// <summary>The whole path of a folder with every link in it followed, without a separator at its end.</summary>
    internal static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? OfParent(full);
    }

    /// <summary>Whether a path is a folder, or lies in it.</summary>
    /// <param name="real">The path, with every link in it followed.</param>
    /// <param name="folder">The folder as the user named it.</param>
    internal static bool IsWithin(string real, string folder) =>
        (real + Path.DirectorySeparatorChar).StartsWith(Of(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A folder reached through a link is not a link itself, but one of its parents is.
    static string OfParent(string full) =>
        Path.GetDirectoryName(full) is { } parent ? Path.Combine(Of(parent), Path.GetFileName(full)) : full;
}
