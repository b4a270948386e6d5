using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Extracting;
using ClaimGraph.Cli.Loading;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading;
using ClaimGraph.Reading;

namespace ClaimGraph.Cli.Commands;

/// <summary>Prints the number and date expressions of texts.</summary>
sealed class ExtractCommand : CliCommand
{
    readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders of texts, JSON Lines; - for standard input", Arity = ArgumentArity.OneOrMore };
    readonly Option<bool> values = new("--values") { Description = "Print every number and date expression found, a line of JSON for each text" };

    /// <summary>Creates the command.</summary>
    internal ExtractCommand()
        : base("extract", "Find the numbers and dates that texts express.",
            "claimgraph extract --values texts.jsonl > values.jsonl", "echo '{\"id\":\"1\",\"text\":\"more than 200 fighters\"}' | claimgraph extract --values -")
    {
        Add(paths);
        Add(values);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "Texts come in as lines {\"id\",\"text\",\"reference\"}; reference is the day on which the text is read. What is",
        "found goes out as lines {\"id\",\"found\":[{\"text\",\"start\",\"end\",\"kind\",\"min\",\"max\",\"approximate\",\"from\",\"to\"}]}:",
        "kind is number, percent, ordinal, date or duration; start and end count UTF-16 units; an open end is null.",
    ];

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation invocation)
    {
        var settings = invocation.Settings();
        if (!invocation.Value(values)) throw new UsageException("Say what to print: 'claimgraph extract --values PATH' prints the numbers and dates of texts.");
        var finder = new ValueFinder(invocation.Compose(settings).Vocabulary().Hedges);
        var list = new InputWalk(ClaimFileFormat.JsonLines).Walk(invocation.Value(paths)!);
        foreach (var fault in list.Faults) invocation.Output.Fault(Output.Safe(fault));
        return Task.FromResult(Run(invocation.Output, finder, list.Inputs));
    }

    static int Run(Output output, ValueFinder finder, IReadOnlyList<LoadInput> inputs)
    {
        var (read, rejected) = (0L, 0L);
        var first = new FirstRejections(output);
        using (var json = new ValuesJson(output))
        {
            foreach (var input in inputs)
            {
                try
                {
                    using var stream = input.Open();
                    foreach (var item in ValueCaseReader.Read(stream, input.File, Reject))
                    {
                        json.Write(item, finder.Find(item));
                        read++;
                    }
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    output.Fault(Output.Safe($"{input.File} cannot be read: {error.Message}"));
                }
            }
        }

        first.Finish(kept: true);
        if (rejected > 0) output.Note($"{Show.Count(read)} read, {Show.Count(rejected)} rejected");
        if (read > 0 || (rejected == 0 && inputs.Count > 0)) return ExitCode.Done;
        output.Fault("nothing could be read.");
        return ExitCode.Nothing;

        void Reject(Rejection rejection)
        {
            rejected++;
            first.Add(rejection);
        }
    }
}
