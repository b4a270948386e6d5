using System.IO.Enumeration;
using System.Security;

namespace ClaimGraph.Vocabulary;

/// <summary>Reads every vocabulary file of a folder into a draft. What cannot be read is a fault.</summary>
static class VocabularyFolder
{
    /// <summary>The largest vocabulary file: 16 MiB, room for some 100,000 concepts.</summary>
    internal const long MaxBytes = 16 * 1024 * 1024;

    internal static void Read(string folder, SchemeDraft draft)
    {
        if (TryList(folder, draft) is not { } files) return;
        foreach (var file in files) ReadFile(file, Path.GetRelativePath(folder, file), draft);
    }

    static string[]? TryList(string folder, SchemeDraft draft)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                draft.Faults.Add(new(folder, null, "There is no such folder: name the folder that holds the vocabulary files."));
                return null;
            }

            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
            var files = new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath(), options)
            {
                ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase),
                ShouldRecursePredicate = static (ref entry) => !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            return [.. files.Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException)
        {
            draft.Faults.Add(new(folder, null, $"The folder cannot be read ({e.Message}): check its name and its rights."));
            return null;
        }
    }

    static void ReadFile(string path, string name, SchemeDraft draft)
    {
        byte[] bytes;
        try
        {
            var file = new FileInfo(path);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
            // Pipes and devices have no length either; opening one would wait for ever.
            if (file.Length == 0)
            {
                draft.Faults.Add(new(name, null, "The file is empty: write a vocabulary or remove it."));
                return;
            }

            if (file.Length > MaxBytes)
            {
                draft.Faults.Add(new(name, null, "The file is larger than 16 MiB: split it."));
                return;
            }

            bytes = new byte[file.Length];
            using var stream = file.OpenRead();
            stream.ReadExactly(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            draft.Faults.Add(new(name, null, $"The file cannot be read ({e.Message}): check its rights."));
            return;
        }

        if (Path.GetFileName(Path.GetDirectoryName(name)) != WordList.Folder) VocabularyFile.Read(name, bytes, draft);
        else if (WordList.Names.Contains(Path.GetFileNameWithoutExtension(name), StringComparer.Ordinal)) draft.WordLists.Add(new(Path.GetFileNameWithoutExtension(name), name, bytes));
        else draft.Faults.Add(new(name, null, $"There is no list of words of that name: call the file {string.Join(", ", WordList.Names.Select(list => $"{list}.json"))}, or move it out of '{WordList.Folder}'."));
    }
}
