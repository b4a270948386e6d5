namespace ClaimGraph.Reading;

/// <summary>Reads the lines of one format.</summary>
interface IClaimReader : IDisposable
{
    /// <summary>Lines seen so far, blank ones included.</summary>
    long Lines { get; }

    /// <summary>The next line that should hold a claim; false at the end.</summary>
    bool TryRead(out ReadLine line);
}
