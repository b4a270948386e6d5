using System.CommandLine;
using ClaimGraph.Neo4j;
using Spectre.Console;

namespace ClaimGraph.Benchmarks;

/// <summary>The one command: measures everything, and prints each figure beside its limit.</summary>
static class Suite
{
    static readonly string[] parts = ["read", "compare", "sqlite", "neo4j", "growth", "startup", "report", "extract"];

    internal static Task<int> RunAsync(string[] arguments)
    {
        var only = new Option<string[]>("--only") { Description = $"Measure only these: {string.Join(", ", parts)}", AllowMultipleArgumentsPerToken = true }.AcceptOnlyFromAmong(parts);
        var claims = new Option<int>("--claims") { Description = "Claims for reading, comparing and SQLite", DefaultValueFactory = _ => 200_000 };
        var neo4jClaims = new Option<int>("--neo4j-claims") { Description = "Claims for Neo4j", DefaultValueFactory = _ => 50_000 };
        var reportClaims = new Option<int>("--report-claims") { Description = "Claims for the report and the exports", DefaultValueFactory = _ => 100_000 };
        var sizes = new Option<int[]>("--sizes") { Description = "Claims for the growth of time and memory", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [50_000, 200_000, 800_000] };
        var neo4j = new Option<string>("--neo4j") { Description = "Neo4j's HTTP address; its data are wiped. Credentials as for claimgraph" };
        var articles = new Option<string[]>("--articles") { Description = "Article files, of which the slowest article is told", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var root = new RootCommand("Measures ClaimGraph: each figure beside its limit, taken in the same run.") { only, claims, neo4jClaims, reportClaims, sizes, neo4j, articles };
        root.SetAction(async (parsed, token) =>
        {
            var folder = Directory.CreateTempSubdirectory("claimgraph-bench-").FullName;
            try
            {
                var wanted = parsed.GetValue(only) is { Length: > 0 } some ? some : parts;
                await MeasureAsync(wanted, folder, parsed.GetValue(claims), parsed.GetValue(neo4jClaims), parsed.GetValue(reportClaims), parsed.GetValue(sizes)!, parsed.GetValue(neo4j) is { } address ? new Uri(address) : null, parsed.GetValue(articles)!);
                return 0;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return root.Parse(arguments).InvokeAsync();
    }

    static async Task MeasureAsync(string[] wanted, string folder, int claims, int neo4jClaims, int reportClaims, int[] sizes, Uri? neo4j, string[] articles)
    {
        var table = new Table { Border = TableBorder.Ascii2 };
        foreach (var heading in new[] { "what", "figure", "beside", "ratio", "aim", "" }) table.AddColumn(heading);
        if (Wants("read")) Show(ReadBench.Run(Filling.WriteFile(folder, claims)));
        if (Wants("compare")) Show(CompareBench.Run(claims));
        if (Wants("extract")) Show(ExtractBench.Run(articles));
        if (Wants("sqlite")) Show(await SqliteBench.RunAsync(Filling.WriteFile(folder, claims), folder));
        if (Wants("neo4j") && neo4j is not null) Show(await Neo4jBench.RunAsync(OptionsOf(neo4j), Filling.WriteFile(folder, neo4jClaims)));
        if (Wants("growth") || Wants("startup") || Wants("report"))
        {
            var program = PublishedProgram.Publish(Path.Combine(SourceFolder(), "src", "ClaimGraph.Cli"), folder);
            if (Wants("growth")) Show(GrowthBench.Run(program, sizes, folder));
            if (Wants("report")) Show(ReportBench.Run(program, reportClaims, folder));
            if (Wants("startup"))
            {
                var graph = Path.Combine(folder, "small.db");
                program.Load(Filling.WriteFile(folder, 1_000), graph);
                Show(StartupBench.Run(program, graph));
            }
        }

        AnsiConsole.Write(table);

        bool Wants(string part) => wanted.Contains(part, StringComparer.Ordinal);

        void Show(IEnumerable<Figure> figures)
        {
            foreach (var figure in figures)
            {
                Console.Error.WriteLine($"{figure.Name}: {figure.Value}");
                table.AddRow(new Text(figure.Name), new Text(figure.Value), new Text(figure.Beside ?? ""), new Text(figure.RatioText), new Text(figure.Aim), new Text(figure.Outcome));
            }
        }
    }

    static Neo4jOptions OptionsOf(Uri address) => new()
    {
        Uri = address,
        User = Environment.GetEnvironmentVariable("CLAIMGRAPH_NEO4J_USER") ?? "neo4j",
        Password = Environment.GetEnvironmentVariable("CLAIMGRAPH_NEO4J_PASSWORD"),
    };

    static string SourceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimGraph.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
    }
}
