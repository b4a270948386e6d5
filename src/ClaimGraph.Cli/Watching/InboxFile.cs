using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ClaimGraph.Cli.Loading;
using Microsoft.Win32.SafeHandles;

namespace ClaimGraph.Cli.Watching;

/// <summary>
/// Opens a file of an inbox. Between the moment when it was seen and this one, whoever may write there may have put something else in its
/// place: a pipe, which would hold the reader for ever, or a link to what the worker may read and they may not.
/// </summary>
static class InboxFile
{
    // Of Linux; the same on all its architectures that .NET runs on.
    const int OpenForReading = 0;
    const int OpenWithoutWaiting = 0x800;
    const int CloseInOtherPrograms = 0x80000;

    /// <summary>Opens a file.</summary>
    /// <param name="inbox">The inbox that it must lie in.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">It is gone, no regular file any more, or lies outside its inbox.</exception>
    internal static FileStream Open(Inbox inbox, string path)
    {
        if (!OperatingSystem.IsLinux()) return InputFiles.Open(path);
        var handle = open(Encoding.UTF8.GetBytes(path + '\0'), OpenForReading | OpenWithoutWaiting | CloseInOtherPrograms);
        try
        {
            if (handle.IsInvalid) throw Fault(Marshal.GetLastPInvokeError(), path);
            var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            if (stream is { CanSeek: true, Length: > 0 } && IsWithin(inbox.Root, handle)) return stream;
            throw new IOException("it is a link out of the inbox, or no file any more");
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    // The system tells where an open file really lies.
    static bool IsWithin(string root, SafeFileHandle handle)
    {
        var link = string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{handle.DangerousGetHandle()}");
        var place = new FileInfo(link).LinkTarget;
        return place is null || RealPath.IsWithin(place, root);
    }

    static Exception Fault(int error, string path)
    {
        const int noEntry = 2;
        const int noAccess = 13;
        var words = Marshal.GetPInvokeErrorMessage(error);
        return error switch
        {
            noEntry => new FileNotFoundException(words, path),
            noAccess => new UnauthorizedAccessException(words),
            _ => new IOException(words),
        };
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern SafeFileHandle open(byte[] path, int flags);
}
