using System.CommandLine;
using ClaimGraph.Cli.Querying;
using ClaimGraph.Cli.Reports;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Commands;

/// <summary>Runs a saved query, or lists them.</summary>
sealed class QueryCommand : CliCommand
{
    readonly Argument<string?> name = new("NAME") { Description = "The query; without it, all are listed", Arity = ArgumentArity.ZeroOrOne };
    readonly Option<string[]> parameter = new("--param", "-p") { Description = "A parameter; can be repeated", HelpName = "NAME=VALUE" };
    readonly Option<string> limit = new("--limit") { Description = "The most rows, as --param limit=N [50]", HelpName = "N" };
    readonly Option<string> format = new("--format", "-f") { Description = "table, json or csv [by the extension of --out: .json, .csv, .tsv, .txt; else table]", HelpName = "FORMAT" };
    readonly Option<bool> json = new("--json") { Description = "The same as --format json; also for the list" };
    readonly Option<string> file = new("--out", "-o") { Description = OutputPath.Description, HelpName = "FILE" };
    readonly Option<bool> bom = new("--bom") { Description = "Begin CSV with a byte order mark, as Excel needs to read Arabic" };
    readonly Option<bool> cypher = new("--cypher") { Description = "Print the query itself, to paste into Neo4j Browser" };

    /// <summary>Creates the command.</summary>
    internal QueryCommand()
        : base("query", "Run a saved query by its name. The same queries are made for Neo4j Browser, and give the same rows on every graph.",
            "claimgraph query", "claimgraph query conflicts", "claimgraph query question --param question=baghouz --limit 20",
            "claimgraph query outlets --format csv --bom --out outlets.csv", "claimgraph query path --cypher")
    {
        name.CompletionSources.Add(_ => SavedQueries.All.Select(query => new System.CommandLine.Completions.CompletionItem(query.Name)));
        format.CompletionSources.Add(QueryFormats.Words);
        Add(name);
        Add(parameter);
        Add(limit);
        Add(format);
        Add(json);
        Add(file);
        Add(bom);
        Add(cypher);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> HelpNotes =>
    [
        "",
        "Columns that stand in no line (long texts, Arabic) follow below their row. Piped, a table is lines with tabs.",
        "In a file, it is such lines with the names of the columns as the first.",
        "Where a parameter takes a name, its beginning is enough; names are compared letter by letter.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation invocation)
    {
        if (invocation.Value(name) is not { } wanted) return List(invocation);
        var query = SavedQueries.Find(wanted)
            ?? throw new UsageException($"There is no query '{wanted}'.{Nearest.Hint(wanted, SavedQueries.All.Select(one => one.Name))} 'claimgraph query' lists them all.");
        if (invocation.Value(cypher))
        {
            Refuse(Given(invocation).Where(option => option != cypher).Select(option => $"--cypher prints the query itself: leave out {option.Name}."));
            invocation.Output.Data.Write(query.Cypher);
            return ExitCode.Done;
        }

        var reading = invocation.ReadSettings();
        List<string> faults = [.. reading.Faults];
        var values = QueryArguments.Read(query, invocation.Value(parameter) ?? [], invocation.Value(limit), faults);
        var path = invocation.Path(file);
        var chosen = QueryFormats.Choose(invocation.Value(format), invocation.Value(json), path, faults);
        if (invocation.Value(bom) && chosen != QueryFormat.Csv) faults.Add("--bom goes with --format csv only: leave it out.");
        if (faults.Count > 0) throw new UsageException(faults);

        using var interrupt = new Interrupt(invocation.Output);
        await using var graph = await invocation.Compose(reading.Settings).OpenAsync(interrupt.Token);
        var rows = ((IQueryRunner)graph).RunAsync(query, values, interrupt.Token);
        var writer = new QueryOutput(invocation.Output, query.Columns, invocation.Value(bom));
        var count = path is not null
            ? await AtomicFile.WriteAsync(path, stream => writer.WriteAsync(chosen, rows, stream, interrupt.Token))
            : await writer.WriteAsync(chosen, rows, target: null, interrupt.Token);
        Tell(invocation.Output, count, query, values);
        return ExitCode.Done;
    }

    static void Tell(Output output, long count, SavedQuery query, IReadOnlyDictionary<string, object?> values)
    {
        // What is told stands below the rows.
        output.Flush();
        var isNarrowed = query.Parameters.Any(one => one.Name != SavedQuery.Limit && !Equals(values[one.Name], one.Default));
        if (count == (long)values[SavedQuery.Limit]!) output.Note($"{Words.Count(count, "row")}, as many as --limit lets through: there may be more.");
        else if (count == 0 && isNarrowed) output.Note("No rows. Names are compared letter by letter: check the parameters.");
        else if (count == 0) output.Note("No rows.");
    }

    int List(Invocation invocation)
    {
        Refuse(Given(invocation).Where(option => option != json).Select(option => $"{option.Name} goes with the NAME of a query."));
        if (invocation.Value(json)) QueryList.WriteJson(invocation.Output);
        else QueryList.WriteText(invocation.Output);
        return ExitCode.Done;
    }

    IEnumerable<Option> Given(Invocation invocation) => ((Option[])[parameter, limit, format, json, file, bom, cypher]).Where(invocation.IsGiven);

    static void Refuse(IEnumerable<string> faults)
    {
        if (faults.ToArray() is { Length: > 0 } all) throw new UsageException(all);
    }
}
