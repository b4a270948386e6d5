namespace ClaimGraph.Vocabulary;

/// <summary>A list of words of the user's own, by which claims are found in articles: a file of the folder <c>words</c> within the vocabulary.</summary>
/// <param name="Name">Which list it adds to: one of <see cref="Names"/>.</param>
/// <param name="File">The file, relative to the vocabulary's folder.</param>
/// <param name="Json">Its bytes. That they are in order, only who reads articles can say.</param>
public sealed record WordList(string Name, string File, ReadOnlyMemory<byte> Json)
{
    /// <summary>The folder within a vocabulary that holds them.</summary>
    public const string Folder = "words";

    /// <summary>The lists that can be added to: words of action, counted nouns, terms of agreements, and the little words that hold sentences together.</summary>
    public static IReadOnlyList<string> Names { get; } = ["actions", "nouns", "deals", "cues"];
}
