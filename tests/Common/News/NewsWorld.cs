using ClaimGraph.Claims;
using NodaTime;

namespace ClaimGraph.Tests.News;

/// <summary>
/// Makes claims as a newsroom would meet them, in the order of publication: 40 outlets, some 66 claims an article, 3 to 30 claims a question,
/// each question talked about for a few days, Arabic quotes, about one claim in ten in conflict with what most say.
/// </summary>
sealed class NewsWorld(int claims, ulong seed = 1)
{
    const int ClaimsADay = 2_000;
    const int ClaimsAnArticle = 66;
    const int LongestDays = 6;
    static readonly string[] actions = ["killed", "wounded", "surrendered", "left", "arrived", "detained", "released", "evacuated", "displaced", "arrested"];
    static readonly string[] populations = ["people", "civilians", "isis-members", "fighters", "children", "women", "foreign-fighters", "journalists"];
    static readonly string[] doers = ["sdf", "isis", "coalition", "russia", "syrian-army", "turkey"];
    static readonly string[] terms = ["safe-passage", "ceasefire", "prisoner-exchange", "fighters-exit", "aid-delivery"];
    static readonly string[] speakers = ["sdf", "mustafa-bali", "unnamed-local-sources", "local-activists", "health-ministry", "syrian-observatory"];
    static readonly string[] units = ["person"];
    static readonly string[] words =
        "قال المتحدث إن المدينة شهدت خلال الأيام الماضية خروج مجموعات من الأهالي باتجاه القرى المجاورة وأضاف أن العدد مرشح للارتفاع وفق مصادر ميدانية وطبية في المنطقة".Split(' ');

    readonly Seeded random = new(seed);
    readonly LocalDate firstDay = new(2018, 1, 1);

    /// <summary>The claims. Streams: only the questions that are being talked about are held.</summary>
    internal IEnumerable<Claim> Claims()
    {
        var queues = Enumerable.Range(0, LongestDays).Select(_ => new List<Topic>()).ToArray();
        var (made, day, topics, articles) = (0, 0, 0, 0);
        while (made < claims)
        {
            while (queues[day % LongestDays].Count < ClaimsADay)
            {
                var topic = NewTopic(topics++, day);
                for (var left = 3 + random.Below(28); left > 0; left--) queues[(day + FewDays()) % LongestDays].Add(topic);
            }

            var today = queues[day % LongestDays];
            Shuffle(today);
            Article? article = null;
            var outlet = "";
            for (var i = 0; i < today.Count && made < claims; i++)
            {
                if (i % ClaimsAnArticle == 0)
                {
                    outlet = $"outlet-{random.Below(40):00}";
                    article = new Article($"a{articles++:000000}", null, null, DateSpan.FromDays(firstDay.PlusDays(day), firstDay.PlusDays(day)), "ar");
                }

                yield return NewClaim(today[i], outlet, article!, day, made++);
            }

            today.Clear();
            day++;
        }
    }

    int FewDays()
    {
        var days = 0;
        while (days < LongestDays - 1 && random.Below(2) == 0) days++;
        return days;
    }

    Topic NewTopic(int number, int day)
    {
        var place = random.Below(10) == 0 ? "baghouz" : $"village-{random.Below(2_000):0000}";
        var on = firstDay.PlusDays(day);
        var kind = random.Below(20) switch { < 3 => ClaimKind.Date, < 6 => ClaimKind.Deal, _ => ClaimKind.Quantity };
        var about = kind == ClaimKind.Deal
            ? new About { Parties = [random.Of(doers), random.Of(doers)], Term = random.Of(terms), Where = place }
            : new About
            {
                Action = random.Of(actions),
                Who = random.Of(populations),
                By = random.Below(4) == 0 ? random.Of(doers) : null,
                Where = place,
                Unit = kind == ClaimKind.Quantity ? random.Of(units) : null,
            };
        if (kind != ClaimKind.Date) about = about with { When = DateSpan.FromDays(on, on) };
        if (kind == ClaimKind.Quantity) about = about with { Scope = (Scope)random.Below(3) };
        return new Topic(about, kind, (int)Math.Exp(1 + (7 * random.Unit())) + number % 3, on);
    }

    Claim NewClaim(Topic topic, string outlet, Article article, int day, int number) => new(outlet, article, topic.About, NewValue(topic))
    {
        Ref = $"c{number:0000000}",
        Quote = NewQuote(),
        Speaker = random.Below(3) == 0 ? random.Of(speakers) : null,
        Stance = random.Below(50) == 0 ? Stance.Denies : random.Below(3) == 0 ? Stance.Quotes : Stance.Asserts,
        AsOf = random.Below(4) == 0 ? DateSpan.FromDays(firstDay.PlusDays(day), firstDay.PlusDays(day)) : null,
    };

    ClaimValue NewValue(Topic topic)
    {
        var off = random.Below(10) == 0;
        switch (topic.Kind)
        {
            case ClaimKind.Date:
                var date = topic.Day.PlusDays(off ? 3 + random.Below(20) : 0);
                return DateSpan.FromDays(date, random.Below(5) == 0 ? date.PlusDays(2) : date);
            case ClaimKind.Deal:
                return new DealState(off ? DealStatus.Denied : (DealStatus)random.Below(4));
            default:
                decimal truth = off ? topic.Truth * (2 + random.Below(3)) : topic.Truth;
                return random.Below(6) switch
                {
                    0 => new Quantity(truth, null, approximate: false),
                    1 => new Quantity(Math.Floor(truth * 0.9m), Math.Ceiling(truth * 1.1m), approximate: true),
                    2 => new Quantity(truth, truth, approximate: true),
                    _ => new Quantity(truth, truth, approximate: false),
                };
        }
    }

    Quote NewQuote()
    {
        var start = random.Below(words.Length / 2);
        var text = string.Join(' ', words.Skip(start).Take(6 + random.Below(8)));
        var at = random.Below(3_000);
        return new Quote(text, at, at + text.Length);
    }

    void Shuffle(List<Topic> topics)
    {
        for (var i = topics.Count - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (topics[i], topics[j]) = (topics[j], topics[i]);
        }
    }
}
