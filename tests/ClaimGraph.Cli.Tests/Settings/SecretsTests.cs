namespace ClaimGraph.Tests.Settings;

public sealed class SecretsTests : IDisposable
{
    const string Secret = "hunter2-s3cret";

    readonly ClaimGraphProgram program = new();

    [Theory]
    [InlineData("http://neo4j:hunter2-s3cret@localhost:7474")]
    [InlineData("https://hunter2-s3cret@localhost")]
    [InlineData("bolt://neo4j:hunter2-s3cret@localhost")]
    [InlineData("neo4j:hunter2-s3cret@localhost")]
    public async Task Address_WithPassword_IsRefusedUnseen(string address)
    {
        var result = (await program.RunAsync("status", "--graph", address)).ShouldExitWith(2);
        result.Messages.ShouldContain("CLAIMGRAPH_NEO4J_PASSWORD");
        result.Everything.ShouldNotContain(Secret);
        (await program.RunAsync("config", "--graph", address)).ShouldExitWith(2).Everything.ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("CLAIMGRAPH_NEO4J_PASSWORD")]
    [InlineData("NEO4J_PASSWORD")]
    public async Task Config_PasswordInTheEnvironment_IsHidden(string name)
    {
        program.With(name, Secret);
        foreach (var arguments in new[] { new[] { "config" }, ["config", "--json"], ["config", "--check"] })
            (await program.RunAsync(arguments)).ShouldExitWith(0).Everything.ShouldNotContain(Secret);
        var text = (await program.RunAsync("config")).Output;
        text.ShouldContain($"neo4j.password\t(hidden)\t{name}");
    }

    [Fact]
    public async Task Set_Password_IsRefusedUnseen()
    {
        var result = (await program.RunAsync("status", "--set", $"neo4j.password={Secret}")).ShouldExitWith(2);
        result.Messages.ShouldContain("CLAIMGRAPH_NEO4J_PASSWORD_FILE");
        result.Everything.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task PasswordFile_Missing_IsTold()
    {
        program.With("CLAIMGRAPH_NEO4J_PASSWORD_FILE", "no-such-file");
        (await program.RunAsync("status", "--graph", "http://127.0.0.1:9")).ShouldExitWith(2).Messages.ShouldContain("The password file cannot be read");
    }

    [Fact]
    public async Task Server_OutOfReach_IsOneMessageWithoutThePassword()
    {
        program.With("CLAIMGRAPH_NEO4J_PASSWORD", Secret).With("CLAIMGRAPH_DEBUG", "1");
        var result = (await program.RunAsync("status", "--graph", "http://127.0.0.1:9")).ShouldExitWith(3);
        result.Output.ShouldBeEmpty();
        result.Messages.ShouldContain("127.0.0.1:9");
        result.Everything.ShouldNotContain(Secret);
        result.Messages.Trim().Split('\n').Length.ShouldBe(1);
    }

    public void Dispose() => program.Dispose();
}
