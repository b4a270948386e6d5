namespace ClaimGraph.Tests.Sqlite;

/// <summary>A file that not even root may write.</summary>
sealed class ImmutableFile : IDisposable
{
    readonly string path;

    ImmutableFile(string path) => this.path = path;

    /// <summary>Makes the file immutable; skips the test where that is not possible.</summary>
    internal static ImmutableFile Make(string path)
    {
        if (!OtherProgram.Run("chattr", "+i", path)) Assert.Skip("This user may write whatever the file's rights say, and cannot make it immutable.");
        return new ImmutableFile(path);
    }

    public void Dispose() => OtherProgram.Run("chattr", "-i", path);
}
