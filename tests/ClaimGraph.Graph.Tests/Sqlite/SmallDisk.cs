using System.Diagnostics;

namespace ClaimGraph.Tests.Sqlite;

/// <summary>A file system of a few megabytes, where the machine lets this user mount one.</summary>
sealed class SmallDisk : IDisposable
{
    readonly string folder;

    SmallDisk(string folder) => this.folder = folder;

    internal string this[string name] => Path.Combine(folder, name);

    /// <summary>Mounts one; skips the test where that is not allowed.</summary>
    internal static SmallDisk Mount(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder))
            Assert.Skip("This user may not mount a small file system.");
        return new SmallDisk(folder);
    }

    internal void MakeReadOnly() => Run("mount", "-o", "remount,ro", folder).ShouldBeTrue();

    public void Dispose() => Run("umount", folder);

    static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false });
            process!.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
