namespace ClaimGraph.Tests.Reading;

/// <summary>Finds files of the folder <c>shared</c> that may lie beside the repository.</summary>
static class Shared
{
    /// <summary>The path of a file in it; null when there is none.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", name);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
