using System.Diagnostics;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>A script that starts and stops a server: <c>start --home DIR</c> prints the address, <c>kill</c> ends it at once.</summary>
sealed class StartScript(string path) : INeo4jHost
{
    static readonly string[] settings = ["--set", $"{INeo4jHost.IdleTimeout.Name}={INeo4jHost.IdleTimeout.Value}"];

    readonly DirectoryInfo home = Directory.CreateTempSubdirectory("claimgraph-neo4j-");

    public async Task<Neo4jServer> StartAsync()
    {
        var (line, errors) = await RunAsync("start");
        // The script waits two minutes; on a machine that does much else, the second try meets warm files.
        if (Neo4jServer.FromLine(line) is null) (line, errors) = await RunAsync("start");
        return Neo4jServer.FromLine(line) ?? throw new InvalidOperationException($"{path} started no server: {line} {errors}");
    }

    public Task KillAsync() => RunAsync("kill");

    /// <summary>Puts what a folder of CSV files and arguments holds in the place of the data, while the server is down.</summary>
    internal async Task ImportAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(
            path, ["admin", "--home", home.FullName, "database", "import", "full", "--overwrite-destination=true", "@import.args", "neo4j"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, output + await errors);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        try
        {
            home.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A server that has just died may still hold a file; the temporary folder is nobody's loss.
        }
    }

    async Task<(string? Line, string Errors)> RunAsync(string command)
    {
        using var process = Process.Start(new ProcessStartInfo(path, [command, "--home", home.FullName, .. command == "start" ? settings : []])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return (line, line is null || process.ExitCode != 0 ? await errors : "");
    }
}
