using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Cli.Watching;

/// <summary>A file as it was seen at one moment.</summary>
/// <param name="Inbox">Where it lies.</param>
/// <param name="Path">Its path, beginning with the inbox as the user named it.</param>
/// <param name="Length">Its bytes; above 0.</param>
/// <param name="Modified">When it was last written, in ticks of its file system's clock. Only compared with itself.</param>
readonly record struct FoundFile(Inbox Inbox, string Path, long Length, long Modified)
{
    /// <summary>A short stand-in for path, length and time: a worker remembers millions of files that it is done with.</summary>
    internal UInt128 Stamp()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Length}\0{Modified}\0{Path}"), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
