using ClaimGraph.Loading;
using ClaimGraph.Reading;
using ClaimGraph.Reading.Articles;

namespace ClaimGraph.Cli.Loading;

/// <summary>Turns paths into files: a folder stands for the claim and article files in it and below it, in ordinal order.</summary>
/// <param name="format">How all files are written; null when name and beginning are to tell.</param>
sealed class InputWalk(ClaimFileFormat? format)
{
    readonly List<LoadInput> inputs = [];
    readonly List<string> faults = [];
    readonly HashSet<string> visited = new(StringComparer.Ordinal);
    readonly Dictionary<string, ArticleFolder> folders = new(StringComparer.Ordinal);

    /// <summary>Walks the paths.</summary>
    internal InputList Walk(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == "-") inputs.Add(new LoadInput("-", format, Console.OpenStandardInput, CanReopen: false));
            else if (Directory.Exists(path)) AddTopFolder(path);
            else if (File.Exists(path)) AddFile(path);
            else faults.Add($"{path} is not there, or may not be seen: check the name and its rights.");
        }

        return new InputList(inputs, faults);
    }

    void AddTopFolder(string path)
    {
        var (files, wrong) = (inputs.Count, faults.Count);
        AddFolder(path);
        if (inputs.Count == files && faults.Count == wrong) faults.Add($"{path} holds no claim or article files: they end in {InputFiles.Endings}.");
    }

    void AddFolder(string path)
    {
        try
        {
            // A link to a folder that was seen already would go round for ever.
            if (!visited.Add(RealPath.Of(path))) return;
            var entries = new DirectoryInfo(path).GetFileSystemInfos();
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            foreach (var entry in entries)
            {
                if (InputFiles.IsHidden(entry.Name)) continue;
                var name = Path.Combine(path, entry.Name);
                if (Directory.Exists(name)) AddFolder(name);
                else if (InputFiles.IsInput(entry.Name)) AddFile(name);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{path} cannot be listed: {error.Message}");
        }
    }

    void AddFile(string path)
    {
        inputs.Add(new LoadInput(path, format, () => InputFiles.Open(path), IsRegular(path)) { Folder = FolderOf(path) });
    }

    // Files of one folder share what its list says.
    ArticleFolder FolderOf(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        if (!folders.TryGetValue(folder, out var found)) folders.Add(folder, found = ArticleFolder.Of(path, InputFiles.Open));
        return found;
    }

    // Pipes and devices can be read once; they have no length.
    static bool IsRegular(string path)
    {
        try
        {
            return new FileInfo(path) is { Length: > 0 } && !Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
