namespace ClaimGraph.Vocabulary;

/// <summary>The vocabulary files that come with ClaimGraph, as resources of the assembly.</summary>
static class BuiltInFiles
{
    const string Suffix = ".json";

    internal static SchemeDraft Read()
    {
        var draft = new SchemeDraft();
        var assembly = typeof(BuiltInFiles).Assembly;
        var prefix = $"{typeof(BuiltInFiles).Namespace}.Concepts.";
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal) || !name.EndsWith(Suffix, StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            VocabularyFile.Read(SourcedConcept.BuiltInFile, bytes, draft);
        }

        if (draft.Faults is [var fault, ..]) throw new InvalidOperationException($"The built-in vocabulary is broken: {fault.Message}");
        return draft;
    }
}
