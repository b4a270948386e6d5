using ClaimGraph.Cli.Terminal;
using ClaimGraph.Loading.Articles;

namespace ClaimGraph.Cli.Loading;

/// <summary>Shows the first remarks on articles and counts the rest.</summary>
sealed class FirstRemarks(Output output)
{
    const int Most = 10;

    long count;

    /// <summary>Takes one more.</summary>
    internal void Add(ArticleRemark remark)
    {
        if (++count <= Most) output.Note(Output.Safe(remark.ToString()));
    }

    /// <summary>Says how many more there are.</summary>
    internal void Finish()
    {
        if (count > Most) output.Note($"... and {Show.Count(count - Most)} more remarks on articles.");
    }
}
