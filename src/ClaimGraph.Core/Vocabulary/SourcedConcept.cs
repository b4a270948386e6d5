namespace ClaimGraph.Vocabulary;

/// <summary>A concept and the file that it comes from.</summary>
sealed record SourcedConcept(string File, Concept Concept)
{
    /// <summary>What stands for the file of the built-in concepts.</summary>
    internal const string BuiltInFile = "(built-in)";

    internal bool IsBuiltIn => File == BuiltInFile;
}
