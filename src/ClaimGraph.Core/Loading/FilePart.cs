using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;

namespace ClaimGraph.Loading;

/// <summary>Lines of one file, ready to be written.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Claims">The claims, in the order of the lines; one may stand there twice.</param>
/// <param name="Rejections">The rejections, in the order of the lines.</param>
/// <param name="Lines">The lines of the file up to the end of this part.</param>
/// <param name="Sha256">The hash of the whole file; null before the last part, and when the file broke off.</param>
/// <param name="Fault">Why the file could not be read on; null when it could.</param>
/// <param name="IsLast">Whether nothing of the file follows.</param>
sealed record FilePart(
    string File, IReadOnlyList<PreparedClaim> Claims, IReadOnlyList<Rejection> Rejections, long Lines, string? Sha256, string? Fault, bool IsLast)
{
    /// <summary>What came of a file that need not be read at all; null for all others.</summary>
    internal FileResult? Known { get; private init; }

    /// <summary>The articles of the file up to the end of this part.</summary>
    internal long Articles { get; init; }

    /// <summary>The texts of articles whose last claim is in this part.</summary>
    internal IReadOnlyList<TextRecord> Texts { get; init; } = [];

    /// <summary>Remarks on articles.</summary>
    internal IReadOnlyList<ArticleRemark> Remarks { get; init; } = [];

    internal long Read => Claims.Count + Rejections.Count;

    /// <summary>Whether something is to be written. A file that could not be opened leaves no trace in the ledger.</summary>
    internal bool IsWritten => Known is null && this is not { Fault: not null, Lines: 0 };

    /// <summary>A file of which everything is known before it is read.</summary>
    internal static FilePart Of(FileResult known) => new(known.File, [], [], known.Books.Lines, null, null, IsLast: true) { Known = known };

    /// <summary>A file that cannot be opened.</summary>
    internal static FilePart Unopened(string file, string fault) => new(file, [], [], 0, null, fault, IsLast: true);
}
