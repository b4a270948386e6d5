using System.CommandLine;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Extraction;
using ClaimGraph.Reporting;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Commands;

/// <summary>Lists the concepts, and checks one's own.</summary>
sealed class VocabularyCommand : CliCommand
{
    readonly Argument<string?> id = new("ID") { Description = "One concept, by its id", Arity = ArgumentArity.ZeroOrOne };
    readonly Option<string> type = new("--type") { Description = "Only concepts of one type: place, population, action, party, term, unit, outlet, speaker, status", HelpName = "TYPE" };
    readonly Option<bool> check = new("--check") { Description = "Check your own concepts (--vocabulary DIR); exit code 2 when something is wrong" };
    readonly Option<bool> json = new("--json") { Description = "Print JSON" };

    /// <summary>Creates the command.</summary>
    internal VocabularyCommand()
        : base("vocabulary", "List the concepts (places, populations, actions, ...), or check your own.",
            "claimgraph vocabulary --type place", "claimgraph vocabulary baghouz --json", "claimgraph vocabulary --check --vocabulary my-concepts")
    {
        Add(id);
        Add(type.Accept([.. Enum.GetNames<ConceptType>().Select(name => name.ToLowerInvariant())]));
        Add(check);
        Add(json);
    }

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation invocation)
    {
        var settings = invocation.Settings();
        return Task.FromResult(invocation.Value(check) ? Check(invocation, settings) : List(invocation, settings));
    }

    int List(Invocation invocation, EffectiveSettings settings)
    {
        var scheme = invocation.Compose(settings).Vocabulary();
        IEnumerable<Concept> concepts = scheme.Concepts;
        if (invocation.Value(id) is { } wanted)
        {
            var found = scheme.Find(wanted) ?? throw new UsageException($"The vocabulary has no concept '{wanted}'.{Nearest.Hint(wanted, concepts.Select(concept => concept.Id))} 'claimgraph vocabulary' lists them all.");
            concepts = [found];
        }

        if (invocation.Value(type) is { } word) concepts = concepts.Where(concept => TypeName(concept.Type) == word);
        if (invocation.Value(json)) ConceptJson.Write(invocation.Output, concepts);
        else TableText.Write(invocation.Output, ["id", "type", "label", "broader", "related"], concepts.Select(Row));
        return ExitCode.Done;
    }

    static int Check(Invocation invocation, EffectiveSettings settings)
    {
        var folder = settings.Text(SettingsTable.Vocabulary) ?? throw new UsageException("There is nothing to check: name the folder of your own concepts with --vocabulary DIR.");
        var reading = ConceptScheme.Read(folder);
        VocabularyRemark[] faults = [.. reading.Faults, .. WordListCheck.Faults(reading.Scheme)];
        foreach (var fault in faults) invocation.Output.Line($"fault   {Sentence(fault)}");
        foreach (var remark in reading.Remarks) invocation.Output.Line($"remark  {Sentence(remark)}");
        invocation.Output.Note($"{Words.Count(faults.Length, "fault")}, {Words.Count(reading.Remarks.Count, "remark")}, {Words.Count(reading.Scheme.Concepts.Count, "concept")}.");
        return faults.Length == 0 ? ExitCode.Done : ExitCode.Usage;
    }

    static string Sentence(VocabularyRemark remark) =>
        Output.Safe($"{remark.File}{(remark.Concept is null ? "" : $" {remark.Concept}")}: {remark.Message}");

    // Labels in English: Arabic never stands in a column that must line up.
    static string[] Row(Concept concept) =>
        [concept.Id, TypeName(concept.Type), concept.PrefLabel.GetValueOrDefault("en") ?? "", concept.Broader ?? "", string.Join(", ", concept.Related)];

    static string TypeName(ConceptType type) => type.ToString().ToLowerInvariant();
}
