using ClaimGraph.Graph;
using ClaimGraph.Sqlite;

namespace ClaimGraph.Tests.Sqlite;

public sealed class SqliteClaimGraphTests : StoredGraphContract
{
    readonly TemporaryFolder folder = new();

    string File => folder["claims 'é'.db"];

    protected override async Task<IClaimGraph> CreateAsync()
    {
        var graph = Another();
        await graph.OpenAsync(Stop);
        return graph;
    }

    protected override IClaimGraph Another() => new SqliteClaimGraph(File, new SqliteOptions());

    protected override Task MakeNewerAsync() => Database.RunAsync(File, "PRAGMA user_version = 999", Stop);

    protected override Task MakeOlderAsync() => Database.RunAsync(File, "DROP TABLE article_texts; DROP INDEX links_by_end; CREATE INDEX links_updated ON links (to_no) WHERE verdict = 2; DROP TABLE held_files; DROP TABLE workers; PRAGMA user_version = 1", Stop);

    protected override Task CleanAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }
}
