namespace ClaimGraph.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Theory]
    [InlineData("There is no command 'laod'. Did you mean 'load'?", "laod", "x.jsonl", "--dry-run")]
    [InlineData("There is no option '--formt'. Did you mean '--format'?", "report", "--formt")]
    [InlineData("There is no option '--nonsense'.", "status", "--nonsense")]
    [InlineData("'claimgraph load' needs PATH", "load")]
    [InlineData("'claimgraph explain' needs A", "explain")]
    [InlineData("'extra' is one argument too many for 'claimgraph status'.", "status", "extra")]
    [InlineData("--fail-on takes minor, major, extreme; not 'mayor'. Did you mean 'major'?", "report", "--fail-on", "mayor")]
    [InlineData("--type takes place, population", "vocabulary", "--type", "places")]
    [InlineData("--format takes md, json, csv, html; not 'htlm'. Did you mean 'html'?", "report", "--format", "htlm")]
    [InlineData("--out report.doc: the extension names no report", "report", "--out", "report.doc")]
    [InlineData("--report out.xlsx: the extension names no report", "load", "-", "--report", "out.xlsx")]
    [InlineData("--bom goes with --format csv only", "report", "--bom")]
    [InlineData("The format is missing: say --format graphml or cypher", "export")]
    [InlineData("--format takes graphml, cypher, csv; not 'grphml'. Did you mean 'graphml'?", "export", "--format", "grphml")]
    [InlineData("--out graph.xml: the name tells no format", "export", "--out", "graph.xml")]
    [InlineData("--format csv needs --out: the folder for its files", "export", "--format", "csv")]
    [InlineData("--spreadsheet goes with --format csv only", "export", "--out", "graph.cypher", "--spreadsheet")]
    [InlineData("--when 2019-99:", "report", "--when", "2019-99")]
    [InlineData("leave one of them out", "load", "-", "--dry-run", "--report", "r.md")]
    [InlineData("'batch-size' (--batch-size) must be a number from 1 to 20000, not '0'", "load", "-", "--batch-size", "0")]
    [InlineData("--set takes NAME=VALUE", "status", "--set", "retries")]
    [InlineData("There is no script for 'tcsh'", "completions", "tcsh")]
    [InlineData("There is nothing to check", "vocabulary", "--check")]
    [InlineData("There is no query 'conflict'. Did you mean 'conflicts'? 'claimgraph query' lists them all.", "query", "conflict")]
    [InlineData("The query 'alone' has no parameter 'outlets'. Did you mean 'outlet'? It takes outlet (only the claims of this outlet", "query", "alone", "--param", "outlets=a")]
    [InlineData("--param takes NAME=VALUE, not 'outlet'. It takes outlet (", "query", "alone", "--param", "outlet")]
    [InlineData("--limit takes a whole number from 1 to 1,000,000, not 'many'.", "query", "loads", "--limit", "many")]
    [InlineData("--limit gives 'limit' a second time: leave one out.", "query", "loads", "--param", "limit=2", "--limit", "3")]
    [InlineData("--format takes table, json, csv; not 'cvs'. Did you mean 'csv'?", "query", "loads", "--format", "cvs")]
    [InlineData("--bom goes with --format csv only", "query", "loads", "--bom")]
    [InlineData("--param goes with the NAME of a query.", "query", "--param", "limit=2")]
    [InlineData("--cypher goes with the NAME of a query.", "query", "--cypher")]
    [InlineData("--out goes with the NAME of a query.", "query", "--out", "rows.csv")]
    [InlineData("--limit goes with the NAME of a query.", "query", "--limit", "5")]
    [InlineData("--format goes with the NAME of a query.", "query", "--format", "csv")]
    [InlineData("--cypher prints the query itself: leave out --out.", "query", "conflicts", "--cypher", "--out", "q.cypher")]
    [InlineData("--json and --format csv exclude each other", "query", "conflicts", "--json", "--format", "csv")]
    [InlineData("--json and --format csv exclude each other", "report", "--json", "--format", "csv")]
    [InlineData("--out rows.xyz: the extension names no format. Name a file that ends in .csv, .json, .tsv or .txt", "query", "loads", "--out", "rows.xyz")]
    [InlineData("--param since takes a day, as 2019-03-01, not '2019-2-7'.", "query", "since", "--param", "since=2019-2-7")]
    [InlineData("--param since takes a day, as 2019-03-01, not 'yesterday'.", "query", "since", "--param", "since=yesterday")]
    [InlineData("--param since takes a day, as 2019-03-01, not '2019-02-30'.", "query", "since", "--param", "since=2019-02-30")]
    [InlineData("--limit goes with a question, not with two claims", "explain", "a-1", "b-1", "--limit", "3")]
    [InlineData("a folder for csv: one that is there, or FOLDER/.", "export")]
    [InlineData("a folder for csv as ecsv/, or say --format.", "export", "--out", "ecsv")]
    [InlineData("--format csv needs --out: the folder for its files", "export", "--format", "csv", "--out", "-")]
    [InlineData("A command is missing", "--quiet")]
    public async Task Run_WrongUsage_SaysWhatToDo(string expected, params string[] arguments)
    {
        var result = (await program.RunAsync(arguments)).ShouldExitWith(2);
        result.Messages.ShouldContain(expected);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_SeveralFaults_AreOneMessage()
    {
        var result = (await program.With("CLAIMGRAPH_RETRIES", "many").RunAsync("report", "--format", "xml", "--when", "soon", "--set", "colour=red", "--bom")).ShouldExitWith(2);
        result.Messages.ShouldStartWith("claimgraph: 5 things are wrong:");
        result.Messages.ShouldContain("'retries' (CLAIMGRAPH_RETRIES) must be a whole number from 0 to 100, not 'many'.");
        result.Messages.ShouldContain("--format takes md, json, csv, html; not 'xml'.");
        result.Messages.ShouldContain("--set: 'colour' is no setting.");
    }

    [Fact]
    public async Task Run_PathThatBeginsWithAt_IsAPath()
    {
        var result = (await program.RunAsync("load", "@missing.jsonl")).ShouldExitWith(1);
        result.Messages.ShouldContain("@missing.jsonl is not there");
    }

    [Fact]
    public async Task Run_HostileArgument_IsShownSafely()
    {
        var result = (await program.RunAsync("status", "--gr\u001b[31maph\u202e")).ShouldExitWith(2);
        result.Messages.ShouldNotContain("\u001b");
        result.Messages.ShouldNotContain("\u202e");
    }

    public void Dispose() => program.Dispose();
}
