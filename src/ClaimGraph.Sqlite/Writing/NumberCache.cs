using ClaimGraph.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Sqlite.Writing;

/// <summary>
/// Finds, or adds and finds, the numbers of outlets, speakers, articles and concepts, and remembers them from batch to batch. That is safe
/// beside other writers because these rows are never deleted or renumbered; what a rollback takes back is forgotten by <see cref="Clear"/>.
/// </summary>
sealed class NumberCache(Session session)
{
    // Past this many entries a memory is emptied, so that hostile input cannot fill the process.
    const int Most = 50_000;

    readonly Dictionary<string, long> outlets = new(StringComparer.Ordinal);
    readonly Dictionary<string, long> speakers = new(StringComparer.Ordinal);
    readonly Dictionary<ConceptNode, long> concepts = [];
    readonly HashSet<(long Concept, long Broader)> broader = [];
    readonly Dictionary<(long Outlet, string Key), (long No, Article Known)> articles = [];

    internal void Clear()
    {
        outlets.Clear();
        speakers.Clear();
        concepts.Clear();
        broader.Clear();
        articles.Clear();
    }

    internal long Outlet(string name) => Named(outlets, name, "add-outlet", "outlet-no");

    internal long Speaker(string name) => Named(speakers, name, "add-speaker", "speaker-no");

    internal long Origin(long position, Origin origin)
    {
        if (session.Get("Writing", "add-origin").Add(position).Add(origin.Id).Add(origin.Label).Run() == 1) return session.LastNo;
        return session.Get("Writing", "origin-no").Add(position).Add(origin.Id).Scalar()!.Value;
    }

    /// <summary>The number of an article, whose row afterwards holds what this claim adds to it.</summary>
    internal long Article(string outlet, Article article)
    {
        var key = (Outlet(outlet), article.Key);
        // Merging the same particulars again changes nothing, whatever other writers merged in between.
        if (articles.TryGetValue(key, out var entry) && entry.Known == article) return entry.No;
        var no = AddArticle(key.Item1, article) ?? MergeArticle(key.Item1, article);
        MakeRoom(articles);
        articles[key] = (no, article);
        return no;
    }

    internal long Concept(ConceptNode concept)
    {
        if (concepts.TryGetValue(concept, out var known)) return known;
        var no = session.Get("Writing", "add-concept").Add(concept.Id).Add(concept.Label).Add(concept.ArabicLabel).Scalar()!.Value;
        MakeRoom(concepts);
        concepts[concept] = no;
        return no;
    }

    internal void Broader(long concept, long whole)
    {
        if (broader.Count >= Most) broader.Clear();
        if (broader.Add((concept, whole))) session.Get("Writing", "add-broader").Add(concept).Add(whole).Run();
    }

    static void MakeRoom<TKey, TValue>(Dictionary<TKey, TValue> memory)
        where TKey : notnull
    {
        if (memory.Count >= Most) memory.Clear();
    }

    long Named(Dictionary<string, long> memory, string name, string add, string find)
    {
        if (memory.TryGetValue(name, out var known)) return known;
        var no = session.Get("Writing", add).Add(name).Run() == 1 ? session.LastNo : session.Get("Writing", find).Add(name).Scalar()!.Value;
        MakeRoom(memory);
        memory[name] = no;
        return no;
    }

    long? AddArticle(long outlet, Article article)
    {
        var added = session.Get("Writing", "add-article").Add(outlet).Add(article.Key)
            .Add(article.Id).Add(article.Url).Add(article.Title).Add(article.Language).Add(article.Published).Run();
        return added == 1 ? session.LastNo : null;
    }

    // Not in SQL: its order of texts is that of UTF-8 bytes, not the ordinal order of UTF-16 units.
    long MergeArticle(long outlet, Article article)
    {
        var row = session.Get("Writing", "article-by-key").Add(outlet).Add(article.Key);
        row.Step();
        var no = row.Long(0);
        var known = new Article(row.TextOrNull(1), row.TextOrNull(2), row.TextOrNull(3), row.Span(5), row.TextOrNull(4));
        row.Reset();
        var merged = ArticleMerge.Merge(known, article);
        if (ReferenceEquals(merged, known)) return no;
        session.Get("Writing", "update-article")
            .Add(merged.Id).Add(merged.Url).Add(merged.Title).Add(merged.Language).Add(merged.Published).Add(no).Run();
        return no;
    }
}
