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
        if (!OperatingSystem.IsLinux() || !OtherProgram.Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder))
            Assert.Skip("This user may not mount a small file system.");
        return new SmallDisk(folder);
    }

    internal void MakeReadOnly() => OtherProgram.Run("mount", "-o", "remount,ro", folder).ShouldBeTrue();

    public void Dispose() => OtherProgram.Run("umount", folder);
}
