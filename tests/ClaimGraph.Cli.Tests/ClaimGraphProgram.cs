using System.Diagnostics;
using System.Text;

namespace ClaimGraph.Tests;

/// <summary>Runs the real program in a folder of its own, with an environment that holds nothing of the machine's.</summary>
sealed class ClaimGraphProgram : IDisposable
{
    static readonly TimeSpan patience = TimeSpan.FromMinutes(5);

    readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);

    /// <summary>The program that the tests were built with.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "claimgraph.dll");

    /// <summary>The working folder, taken away afterwards.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("claimgraph-").FullName;

    /// <summary>Sets an environment variable for all further runs.</summary>
    public ClaimGraphProgram With(string name, string value)
    {
        environment[name] = value;
        return this;
    }

    /// <summary>The path of a file in the working folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file into the working folder.</summary>
    public string Write(string name, params string[] lines)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }

    /// <summary>Reads a file of the working folder.</summary>
    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs the program.</summary>
    public Task<ProgramResult> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    /// <summary>Runs the program with a text on its standard input.</summary>
    public Task<ProgramResult> RunWithInputAsync(string input, params string[] arguments) =>
        RunProcessAsync("dotnet", input, [Assembly, .. arguments]);

    /// <summary>Runs another program in the same folder and environment.</summary>
    public async Task<ProgramResult> RunProcessAsync(string file, string input, params string[] arguments)
    {
        var start = StartInfo(file, arguments);
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(patience);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var messages = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException error)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{file} {string.Join(' ', arguments)}' did not end within {patience}.", error);
        }

        return new ProgramResult(process.ExitCode, await output, await messages);
    }

    /// <summary>Starts the program and leaves it running; the caller must read its output.</summary>
    public Process StartQuietly(params string[] arguments) => StartProcess("dotnet", [Assembly, .. arguments]);

    /// <summary>Starts another program in the same folder and environment; the caller must read its output.</summary>
    public Process StartProcess(string file, params string[] arguments)
    {
        var process = Process.Start(StartInfo(file, arguments))!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Starts another program that goes on to read its standard input; the caller must read its output.</summary>
    public Process StartInteractive(string file, params string[] arguments) => Process.Start(StartInfo(file, arguments))!;

    /// <summary>Starts the program and leaves it running; its output is read and thrown away.</summary>
    public Process Start(params string[] arguments)
    {
        var process = StartQuietly(arguments);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    ProcessStartInfo StartInfo(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(IsOurs).ToArray()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    static bool IsOurs(string name) =>
        name.StartsWith("OTEL_", StringComparison.Ordinal) || name.StartsWith("CLAIMGRAPH_", StringComparison.Ordinal) || name.StartsWith("NEO4J_", StringComparison.Ordinal) || name is "NO_COLOR" or "TERM" or "COLUMNS";
}
