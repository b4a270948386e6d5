namespace ClaimGraph.Cli.Extracting;

/// <summary>A line of a file.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Offset">The byte in the file at which it begins, from 0.</param>
/// <param name="Bytes">Its bytes without the line break; valid until the next line is read.</param>
/// <param name="IsCut">Whether it is longer than a line may be, and was cut.</param>
readonly record struct ByteLine(long Number, long Offset, ReadOnlyMemory<byte> Bytes, bool IsCut);
