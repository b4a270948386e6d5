using ClaimGraph.Graph;

namespace ClaimGraph.Loading;

/// <summary>Keeps the books of a load that writes nothing. Every claim that can be read counts as loaded.</summary>
static class DryRun
{
    internal static LoadRecord After(LoadRecord before, Batch batch)
    {
        var read = before.Books.Read + batch.Read;
        return before with
        {
            Books = new Books(batch.Lines, batch.Lines - read, read, before.Books.Loaded + batch.Claims.Count, 0, before.Books.Rejected + batch.Rejections.Count),
        };
    }
}
