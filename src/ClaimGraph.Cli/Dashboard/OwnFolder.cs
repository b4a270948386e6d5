namespace ClaimGraph.Cli.Dashboard;

/// <summary>A folder that only the user may look into: on a machine of many, the temporary folder is everyone's.</summary>
static class OwnFolder
{
    const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The folder, <c>claimgraph</c> within the user's own data; made where it is missing.</summary>
    /// <exception cref="UsageException">It cannot be made, or belongs to somebody else.</exception>
    internal static string Open()
    {
        var path = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "claimgraph");
        try
        {
            Directory.CreateDirectory(path);
            // Only the owner can do this: a folder of somebody else is refused.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, OwnersAlone);
            return path;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"There is no place for a report: {error.Message} Write one with 'claimgraph report --out FILE' and name it with --report FILE.");
        }
    }
}
