using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Commands;

/// <summary>Prints the JSON Schema of a claim file's lines.</summary>
sealed class SchemaCommand() : CliCommand(
    "schema",
    "Print the JSON Schema of one line of a claim file.",
    "claimgraph schema > claim.schema.json")
{
    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation invocation)
    {
        invocation.Output.Data.Write(ClaimSchema.ToJson());
        return Task.FromResult(ExitCode.Done);
    }
}
