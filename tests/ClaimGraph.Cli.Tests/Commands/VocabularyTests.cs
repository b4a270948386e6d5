using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class VocabularyTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Vocabulary_OfOneType_ListsLinesWithTabs()
    {
        var lines = (await program.RunAsync("vocabulary", "--type", "place")).ShouldExitWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldAllBe(line => line.Split('\t').Length == 5 && line.Split('\t')[1] == "place");
        lines.ShouldContain(line => line.StartsWith("baghouz\t", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Vocabulary_OneConcept_AsJson()
    {
        using var document = JsonDocument.Parse((await program.RunAsync("vocabulary", "baghouz", "--json")).ShouldExitWith(0).Output);
        var concept = document.RootElement.EnumerateArray().Single();
        concept.GetProperty("type").GetString().ShouldBe("place");
        concept.GetProperty("prefLabel").GetProperty("ar").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Vocabulary_UnknownConcept_SuggestsOne() =>
        (await program.RunAsync("vocabulary", "baghoz")).ShouldExitWith(2).Messages.ShouldContain("Did you mean 'baghouz'?");

    [Fact]
    public async Task Check_BrokenFile_ExitsWithTwo()
    {
        program.Write("own/places.json", "{ broken");
        var result = (await program.RunAsync("vocabulary", "--check", "--vocabulary", "own")).ShouldExitWith(2);
        result.Output.ShouldStartWith("fault   ");
        result.Output.ShouldContain("places.json");
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("load", "claims.jsonl", "--vocabulary", "own")).ShouldExitWith(2).Messages.ShouldContain("places.json");
    }

    [Fact]
    public async Task Check_SoundFolder_ExitsWithNought()
    {
        Directory.CreateDirectory(program.PathOf("own"));
        (await program.RunAsync("vocabulary", "--check", "--vocabulary", "own")).ShouldExitWith(0).Messages.ShouldContain("0 faults");
    }

    public void Dispose() => program.Dispose();
}
