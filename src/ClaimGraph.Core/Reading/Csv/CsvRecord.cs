using System.Runtime.InteropServices;

namespace ClaimGraph.Reading.Csv;

/// <summary>One record of a CSV file, as bytes.</summary>
/// <param name="Bytes">The bytes without the line break at its end; they last until the next record is cut.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Offset">The byte at which it begins, from 0.</param>
/// <param name="Fault">Why it cannot be read; null when it is whole.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct CsvRecord(ReadOnlyMemory<byte> Bytes, long Line, long Offset, string? Fault);
