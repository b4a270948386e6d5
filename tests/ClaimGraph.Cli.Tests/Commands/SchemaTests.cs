using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class SchemaTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Schema_IsJsonThatNamesTheRequiredMembers()
    {
        using var document = JsonDocument.Parse((await program.RunAsync("schema")).ShouldExitWith(0).Output);
        document.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldContain(name => name == "outlet");
    }

    public void Dispose() => program.Dispose();
}
