using System.Text;

namespace ClaimGraph.Tests.Vocabulary;

/// <summary>A real folder of vocabulary files that goes when the test ends.</summary>
sealed class VocabularyFolderFixture : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimgraph-vocabulary-");

    internal string Root => folder.FullName;

    internal VocabularyFolderFixture With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    internal VocabularyFolderFixture With(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
