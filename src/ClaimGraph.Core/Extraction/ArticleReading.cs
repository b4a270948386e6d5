using ClaimGraph.Claims;
using ClaimGraph.Extraction.Attribution;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Deals;
using ClaimGraph.Extraction.Roles;

namespace ClaimGraph.Extraction;

/// <summary>An article that is being read: what it has told so far, and the claims found in it.</summary>
/// <param name="article">The article.</param>
/// <param name="context">What it has named.</param>
/// <param name="speakers">Who speaks.</param>
/// <param name="deals">The agreement told of last.</param>
/// <param name="found">Where the claims go.</param>
/// <param name="remarks">Where remarks on the article go; null when nobody wants them.</param>
sealed class ArticleReading(ArticleText article, ArticleContext context, AttributionReader speakers, DealMemory deals, List<ExtractedClaim> found, ICollection<string>? remarks)
{
    const long Minute = 60;

    // What one person reads.
    const int MostRemarks = 3;

    internal ArticleText Article => article;

    internal ArticleContext Context => context;

    internal AttributionReader Speakers => speakers;

    internal DealMemory Deals => deals;

    /// <summary>Takes what is odd about a sentence: its dates that contradict themselves.</summary>
    internal void Remark(ParsedSentence sentence)
    {
        if (remarks is null) return;
        foreach (var date in sentence.Dates)
        {
            if (date.Rule == DateRule.Contradiction && remarks.Count < MostRemarks) remarks.Add(date.Remark!);
        }
    }

    /// <summary>Takes what a sentence claims.</summary>
    internal void Add(ParsedSentence sentence, Finding finding)
    {
        var tokens = sentence.Tokens;
        var (start, end) = (tokens[finding.First].Start, Math.Min(tokens[finding.Last].End, tokens[finding.First].Start + Quote.MaxLength));
        var span = sentence.Speakers.FirstOrDefault(one => one.First <= finding.At && finding.At <= one.Last);
        var claim = new Claim(Article.Outlet, Article.Article, finding.About, finding.Value)
        {
            Quote = new Quote(Article.Text[start..end], start, end),
            Speaker = span?.Speaker,
            Stance = StanceOf(finding, span),
            AsOf = finding.IsFormer ? Before(Article.Article.Published) : null,
        };
        var reasons = finding.Why.Select(why => new FieldReason(why.Field, why.Rule, why.First is { } first ? tokens[first].Start : start, why.Last is { } last ? tokens[last].End : end) { Remark = RemarkOn(sentence, why) });
        if (span?.Speaker is not null) reasons = reasons.Append(new FieldReason("speaker", span.Rule, span.WordsFirst is { } from ? tokens[from].Start : start, span.WordsLast is { } to ? tokens[to].End : end));
        found.Add(new ExtractedClaim(claim, [.. reasons]));
    }

    // A count of before: no later than the beginning of the day on which the text was published, or, where only that day is known, on the day before.
    static DateSpan? Before(DateSpan published)
    {
        if (published.IsUnknown || published.IsOpen) return null;
        var day = published.WholeDays().StartSecond;
        return published.Seconds < DateSpan.Day ? DateSpan.FromSeconds(day, day + Minute) : DateSpan.FromSeconds(day - DateSpan.Day, day);
    }

    static string? RemarkOn(ParsedSentence sentence, FieldSource why) => sentence.Dates.FirstOrDefault(date => date.First == why.First && date.Rule == why.Rule)?.Remark;

    // An agreement that is denied has that for its status; nobody denies the denial.
    static Stance StanceOf(Finding finding, AttributedSpan? span)
    {
        if (finding.IsDenied) return Stance.Denies;
        var stance = span?.Stance ?? Stance.Asserts;
        return stance == Stance.Denies && finding.Value is DealState { Status: DealStatus.Denied or DealStatus.Unacknowledged } ? Stance.Asserts : stance;
    }
}
