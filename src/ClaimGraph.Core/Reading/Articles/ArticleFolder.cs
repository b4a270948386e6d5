using ClaimGraph.Reading.Articles.Lists;

namespace ClaimGraph.Reading.Articles;

/// <summary>The folder of an article file: where the texts of a list stand, and the particulars of a text. Nothing outside it is opened, nor through links.</summary>
/// <remarks>Not thread-safe. Files of one folder share one of these, so that its list is read once.</remarks>
public sealed class ArticleFolder
{
    const string ListName = "articles.jsonl";

    readonly string? root;
    readonly Func<string, Stream> open;
    readonly Lazy<ListIndex> list;

    ArticleFolder(string? root, Func<string, Stream> open)
    {
        (this.root, this.open) = (root, open);
        list = new(() => ListIndex.Read(Open(ListName, out _)));
    }

    /// <summary>No folder: nothing stands beside.</summary>
    public static ArticleFolder None { get; } = new(null, File.OpenRead);

    /// <summary>The folder in which a file stands.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="open">Opens a file by its whole path, or fails as <see cref="File.OpenRead"/> does, which is taken when this is null.</param>
    public static ArticleFolder Of(string file, Func<string, Stream>? open = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new(Path.GetDirectoryName(Path.GetFullPath(file)), open ?? File.OpenRead);
    }

    /// <summary>Opens a file of the folder or of one below it.</summary>
    /// <param name="path">The path from the folder on, with slashes.</param>
    /// <param name="fault">When null is returned, a sentence that says why, and what to do.</param>
    internal Stream? Open(string path, out string? fault)
    {
        fault = null;
        try
        {
            if (Find(path, out fault) is { } found) return open(found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            fault = $"The file '{Members.Shown.Line(path)}' could not be read: check that it is there and that you may read it.";
        }

        return null;
    }

    /// <summary>What the list of this folder, or of the one above, says of a file of this folder.</summary>
    internal ArticleDraft? Listed(string name)
    {
        if (root is null) return null;
        return list.Value.Find(name) ?? above?.list.Value.Find($"{Path.GetFileName(root)}/{name}");
    }

    ArticleFolder? above => field ??= Path.GetDirectoryName(root) is { } parent ? new(parent, open) : null;

    string? Find(string path, out string? fault)
    {
        var parts = path.Split('/', '\\');
        var isInside = root is not null && !Path.IsPathRooted(path) && parts.All(part => part is not ("" or "." or "..") && !part.Contains(':', StringComparison.Ordinal));
        fault = isInside ? null : $"The file '{Members.Shown.Line(path)}' does not lie in the folder of the list: put it there, and write its path from there on.";
        if (!isInside) return null;
        var found = root!;
        foreach (var part in parts)
        {
            found = Path.Combine(found, part);
            if (new FileInfo(found).LinkTarget is null) continue;
            fault = $"The file '{Members.Shown.Line(path)}' is reached through a link, which may lead anywhere: put the file itself there.";
            return null;
        }

        return found;
    }
}
