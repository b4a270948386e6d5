namespace ClaimGraph.Tests.Vocabulary;

/// <summary>Finds reference data that may lie in a folder "shared" beside the repository.</summary>
static class SharedFolder
{
    internal static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(candidate)) return candidate;
        }

        return null;
    }
}
