using System.Diagnostics;

namespace ClaimGraph.Tests;

/// <summary>A file system of a few megabytes, where the machine lets this user mount one.</summary>
sealed class SmallDisk : IDisposable
{
    const int BlockBytes = 4_096;

    readonly string folder;

    SmallDisk(string folder) => this.folder = folder;

    internal string this[string name] => Path.Combine(folder, name);

    /// <summary>Mounts one; skips the test where that is not allowed.</summary>
    internal static SmallDisk Mount(string folder, int megabytes = 2)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={megabytes}m"), "tmpfs", folder))
            Assert.Skip("This user may not mount a small file system.");
        return new SmallDisk(folder);
    }

    internal void MakeReadOnly() => Run("mount", "-o", "remount,ro", folder).ShouldBeTrue();

    /// <summary>Leaves no block free, until <see cref="Free"/>.</summary>
    internal void Fill()
    {
        using var ballast = new FileStream(this[".ballast"], FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true) ballast.Write(new byte[BlockBytes]);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    internal void Free() => File.Delete(this[".ballast"]);

    public void Dispose() => Run("umount", folder);

    static bool Run(string file, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
