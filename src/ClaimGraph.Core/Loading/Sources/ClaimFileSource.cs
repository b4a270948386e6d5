using ClaimGraph.Reading;

namespace ClaimGraph.Loading.Sources;

/// <summary>Reads a claim file.</summary>
sealed class ClaimFileSource(ClaimSource source) : ILoadSource
{
    public long Lines { get; private set; }

    public long Articles => 0;

    public string? Sha256 => source.Sha256;

    public bool TryRead(out LoadItem item)
    {
        if (!source.TryRead(out var line))
        {
            Lines = source.Lines;
            item = default;
            return false;
        }

        Lines = line.Number;
        item = line.Claim is { } claim ? LoadItem.Of(claim, line.Id) : LoadItem.Of(line.Rejection!);
        return true;
    }

    public void Dispose() => source.Dispose();
}
