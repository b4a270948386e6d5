using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Reading.Articles;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Benchmarks;

/// <summary>Finding claims in articles: how fast in each language, how time grows with length, and what hostile text costs.</summary>
static class ExtractBench
{
    const int Rounds = 5;

    // Until all is compiled at its best: the compiler works beside the first rounds, and its time would count.
    const int WarmUp = 25;
    const double Megabyte = 1e6;

    static readonly string[] arabic =
    [
        "قال مصدر طبي في مدينة {1} إن حصيلة القتلى ارتفعت إلى {0} قتيلاً بعد غارة جوية على السوق يوم الثلاثاء.",
        "وأعلنت قوات سوريا الديمقراطية، أمس الأربعاء، أن نحو {0} من عناصر تنظيم داعش سلموا أنفسهم في {1}، معظمهم من الأجانب.",
        "ويعيش السكان منذ سنوات في ظروف صعبة، فيما تحاول المنظمات إيصال المساعدات إلى من بقي منهم في الأحياء القديمة.",
        "وتوصل الطرفان إلى اتفاق ينص على وقف إطلاق النار، والإفراج عن {0} معتقلاً، وفتح الطريق بين {1} ودمشق.",
        "ولم يصدر عن الحكومة أي تعليق على ما نقلته وسائل الإعلام المحلية من صور وشهادات عن الأيام الماضية.",
    ];

    static readonly string[] english =
    [
        "Medical sources in {1} said the death toll had risen to {0} after an air strike hit the market on Tuesday.",
        "The Syrian Democratic Forces said on Wednesday that about {0} ISIS fighters had surrendered near {1}, most of them foreigners.",
        "Residents have lived under hard conditions for years, while aid groups try to reach those who remain in the old quarters of the town.",
        "The two sides reached an agreement that provides for a ceasefire, the release of {0} prisoners and the opening of the road to {1}.",
        "The government has not commented on the pictures and accounts of the past days that local media have carried.",
    ];

    static readonly string[] arabicPlaces = ["إدلب", "منبج", "الرقة", "تدمر", "هجين", "الباغوز"];
    static readonly string[] englishPlaces = ["Idlib", "Manbij", "Raqqa", "Palmyra", "Hajin", "Baghouz"];

    static readonly (string Name, string Piece)[] hostile = [("digits", "7"), ("numbers", "7 "), ("brackets", "("), ("quotation marks", "« “ "), ("counts", "قتل 12 و"), ("agreements", "اتفاق مع قسد على خروج ")];

    internal static IEnumerable<Figure> Run(IReadOnlyList<string> files)
    {
        var extractor = new ClaimExtractor(ConceptScheme.BuiltIn);
        yield return Speed("claims out of Arabic text", extractor, Write(arabic, arabicPlaces, 400_000), "ar");
        yield return Speed("claims out of English text", extractor, Write(english, englishPlaces, 800_000), "en");
        yield return Growth(extractor);
        foreach (var (name, piece) in hostile) yield return Hostile(extractor, name, piece);
        if (files.Count > 0) yield return Longest(extractor, files);
    }

    static Figure Speed(string name, ClaimExtractor extractor, string text, string language)
    {
        var article = Article(text, language);
        var claims = extractor.Extract(article).Count;
        for (var round = 0; round < WarmUp; round++) extractor.Extract(article);
        var seconds = Measure.Median(Enumerable.Range(0, Rounds).Select(_ => Measure.CpuSeconds(() => extractor.Extract(article))));
        var speed = Encoding.UTF8.GetByteCount(text) / Megabyte / seconds;
        return Figure.AtLeast(name, Say($"{speed:0.0} MB/s, {claims / seconds:#,##0} claims/s"), "aim 5 MB/s on one core", speed, 5);
    }

    // Fifty million bytes against five: the time of each by its length.
    static Figure Growth(ClaimExtractor extractor)
    {
        var (small, large) = (Article(Write(arabic, arabicPlaces, 2_800_000), "ar"), Article(Write(arabic, arabicPlaces, 28_000_000), "ar"));
        extractor.Extract(small);
        var before = Measure.CpuSeconds(() => extractor.Extract(small));
        var after = Measure.CpuSeconds(() => extractor.Extract(large));
        return Figure.AtMost("an article of 50 MB", Say($"{after:0.0} s"), Say($"5 MB in {before:0.0} s"), after / before * small.Text.Length / large.Text.Length, 1.3);
    }

    static Figure Hostile(ClaimExtractor extractor, string name, string piece)
    {
        var (small, large) = (Article(Repeat(piece, 250_000), "ar"), Article(Repeat(piece, 1_000_000), "ar"));
        extractor.Extract(small);
        var before = Measure.CpuSeconds(() => extractor.Extract(small));
        var after = Measure.CpuSeconds(() => extractor.Extract(large));
        return Figure.Plain($"a million letters of {name}", Say($"{after:0.00} s; a quarter of it {before:0.00} s"));
    }

    static Figure Longest(ClaimExtractor extractor, IReadOnlyList<string> files)
    {
        var articles = files.SelectMany(Read).ToList();
        foreach (var article in articles) extractor.Extract(article);
        var longest = articles.Max(article => Enumerable.Range(0, 3).Min(_ => Milliseconds(() => extractor.Extract(article))));
        return Figure.AtMost(Say($"the slowest of {articles.Count} articles"), Say($"{longest:0.0} ms"), null, longest, 50);
    }

    static IEnumerable<ArticleText> Read(string path)
    {
        using var file = new PeekedStream(File.OpenRead(path));
        using var source = new ArticleSource(file, path, ArticleFormats.Of(path, file.Beginning) ?? throw new InvalidOperationException($"{path} holds no articles."), ArticleFolder.Of(path), new ArticleOptions());
        while (source.TryRead(out var read))
        {
            if (read.Article is { } article) yield return article;
        }
    }

    static double Milliseconds(Action action)
    {
        var begun = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    static string Write(string[] sentences, string[] places, int length)
    {
        var text = new StringBuilder(length + 200);
        for (var at = 0; text.Length < length; at++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, sentences[at % sentences.Length], 10 + (at * 37 % 490), places[at * 7 % places.Length]);
            text.Append(at % 4 == 3 ? '\n' : ' ');
        }

        return text.ToString();
    }

    static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    static ArticleText Article(string text, string language) => new("bench", new Article("bench", null, null, DateSpan.Parse("2019-02-28"), language), text, language);

    static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
