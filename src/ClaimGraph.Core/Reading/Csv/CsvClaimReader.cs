namespace ClaimGraph.Reading.Csv;

/// <summary>Reads CSV.</summary>
sealed class CsvClaimReader : IClaimReader
{
    internal CsvClaimReader(Stream stream, string file, int maxRecordBytes) => throw new NotSupportedException($"{stream}{file}{maxRecordBytes}");

    public long Lines => 0;

    public bool TryRead(out ReadLine line)
    {
        line = default;
        return false;
    }

    public void Dispose()
    {
    }
}
