using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Tests.Reporting;

/// <summary>A small graph that shows every verdict, in Arabic and English, with invented words.</summary>
static class SampleGraph
{
    internal static ReportGraph Create()
    {
        var many = Say.Count("river-post", 500, null, "أكثر من 500 مقاتل استسلموا خلال أسبوع", "2019-02-27", "force-spokesman", "2019-02-20/2019-02-27",
            reference: "river-post-01", url: "https://river-post.example/a?id=1&x=2", title: "استسلام المئات في الباغوز");
        var reprint = Say.Count("delta-daily", 500, null, "\"More than 500 fighters\" gave up, the spokesman said", "2019-02-27T18:30", "force-spokesman",
            "2019-02-20/2019-02-27", stance: Stance.Quotes, reference: "delta-daily-01");
        var few = Say.Count("hill-radio", 120, 120, "سلّم 120 عنصراً أنفسهم", "2019-02-28", when: "2019-02-20/2019-02-27", reference: "hill-radio-01");
        var later = Say.Count("hill-radio", 900, 1000, "between 900 and 1,000 by now", "2019-03-05", when: "2019-02-20/2019-03-05", approximate: true, asOf: "2019-03-04");
        var doubted = Say.Count("coast-blog", 900, 1000, null, "2019-03-06", when: "2019-02-20/2019-03-05", approximate: true, stance: Stance.Doubts);
        var women = Say.Count("coast-blog", 20, 99, "عشرات النساء", "2019-02-27", who: "isis-women", when: "2019-02-20/2019-02-27", approximate: true);
        var ninth = Say.Day("river-post", "2019-02-09", "بدأت المعركة في التاسع من شباط");
        var tenth = Say.Day("hill-radio", "2019-02-10", "the battle began on the tenth");
        var month = Say.Day("coast-blog", "2019-02~", "sometime in February");
        var ninthAgain = Say.Day("delta-daily", "2019-02-09T20:00", "at eight in the evening of the ninth");
        var agreed = Say.Deal("river-post", DealStatus.Agreed);
        var denied = Say.Deal("hill-radio", DealStatus.Agreed, Stance.Denies);
        var talks = Say.Deal("coast-blog", DealStatus.InTalks);

        var graph = new ReportGraph()
            .Add(many, reprint, few, later, doubted, women, ninth, tenth, month, ninthAgain, agreed, denied, talks)
            .Link(many, Verdict.ConflictsWith, few, "values-differ", "120 lies below the least that \"at least 500\" allows.", Severity.Extreme, 380, 4.1666666667)
            .Link(later, Verdict.Updates, many, "grown-total", "about 900 to 1,000, counted up to 2019-03-04, is more than at least 500.", null, 400, 1.8)
            .Link(doubted, Verdict.Undecided, later, "doubt", "coast-blog doubts what hill-radio says.")
            .Link(many, Verdict.Includes, women, "part-of-population", "isis-women are a part of isis-members, and about 20 to 99 is not more than at least 500.")
            .Link(tenth, Verdict.ConflictsWith, ninth, "dates-differ", "2019-02-10 is a day after 2019-02-09.", Severity.Minor, 1)
            .Link(ninth, Verdict.Refines, month, "within-period", "2019-02-09 lies within about 2019-02.")
            .Link(ninthAgain, Verdict.AgreesWith, ninth, "same-value", "The evening of 2019-02-09 is that day.")
            .Link(talks, Verdict.Undecided, agreed, "order-unknown", "Nobody can tell which came first.");
        for (var line = 1; line <= 22; line++)
            graph.Reject("claims.jsonl", line, line % 2 == 0 ? "value.max" : null, "'max' lies below 'min': swap them, or mend the number.");
        return graph;
    }
}
