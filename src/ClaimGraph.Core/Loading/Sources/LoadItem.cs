using System.Runtime.InteropServices;
using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;

namespace ClaimGraph.Loading.Sources;

/// <summary>What a file holds at one place: a claim, a rejection or a remark. Exactly one of the three is there.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Id">The claim's id; meaningless without a claim, and when read without ids.</param>
/// <param name="Text">The text that the claim was found in, where it is to be kept; null for claims of claim files.</param>
/// <param name="EndsArticle">Whether it is the last claim of its article.</param>
/// <param name="Rejection">The rejection.</param>
/// <param name="Remark">The remark; it counts as nothing.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct LoadItem(Claim? Claim, ContentId Id, TextRecord? Text, bool EndsArticle, Rejection? Rejection, ArticleRemark? Remark)
{
    internal static LoadItem Of(Claim claim, ContentId id) => new(claim, id, null, EndsArticle: false, null, null);

    internal static LoadItem Of(Rejection rejection) => new(null, default, null, EndsArticle: false, rejection, null);

    internal static LoadItem Of(ArticleRemark remark) => new(null, default, null, EndsArticle: false, null, remark);
}
