using ClaimGraph.Claims;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;
using CsCheck;

namespace ClaimGraph.Tests.Extraction.Dates;

public sealed class DateFinderTests
{
    static readonly NumberFinder numbers = new(ConceptScheme.BuiltIn.Hedges);
    static readonly DateSpan wednesday = DateSpan.Parse("2019-03-06");

    public static TheoryData<string> Arabic => [.. DateCase.Rows("arabic.txt")];

    public static TheoryData<string> English => [.. DateCase.Rows("english.txt")];

    [Theory]
    [MemberData(nameof(Arabic))]
    [MemberData(nameof(English))]
    public void Find_Sentence_GivesWhatAReaderFinds(string row)
    {
        var expected = DateCase.Parse(row);
        var found = Find(expected.Text, expected.Published);

        found.Select(DateCase.Show).ShouldBe(expected.Values.Select(value => value.Any(char.IsAsciiLetterUpper) && !value.Contains('X', StringComparison.Ordinal) ? value : DateSpan.Parse(value).ToString()));
        found.Select(expression => expected.Text[expression.Start..expression.End]).ShouldBe(expected.Expressions);
    }

    [Theory]
    [InlineData("وصل الوفد أمس الخميس", "The text says Thursday, but 2019-03-05 is a Tuesday.")]
    [InlineData("وصل الوفد الجمعة 5 آذار 2019", "The text says Friday, but 2019-03-05 is a Tuesday.")]
    [InlineData("وصل الوفد الجمعة الموافق 5 آذار 2019", "The text says Friday, but 2019-03-05 is a Tuesday.")]
    [InlineData("It began on Monday, March 5, 2019", "The text says Monday, but 2019-03-05 is a Tuesday.")]
    [InlineData("It began on Monday, 5/3/2019", "The text says Monday, but 2019-05-03 is a Friday.")]
    [InlineData("It lasted from Monday, March 5, 2019 to March 9, 2019", "The text says Monday, but 2019-03-05 is a Tuesday.")]
    [InlineData("It began on Thursday 5 March", "The text says Thursday, but 2019-03-05 is a Tuesday.")]
    [InlineData("It begins on Tuesday 7 March", "The text says Tuesday, but 2019-03-07 is a Thursday.")]
    [InlineData("It begins on Friday the 6th", "The text says Friday, day 6 of a month, but no such day is near 2019-03-06.")]
    [InlineData("It ended on 31 February 2019", "The text names day 31 of 2019-02, which has 28 days.")]
    [InlineData("It ended on February 29, 2019", "The text names day 29 of 2019-02, which has 28 days.")]
    [InlineData("انتهت في 31 نيسان", "The text names day 31 of 2019-04, which has 30 days.")]
    [InlineData("انتهت في 31/04/2019", "The text names day 31 of 2019-04, which has 30 days.")]
    public void Find_Contradiction_IsReportedAndNotGuessed(string text, string remark)
    {
        var expression = Find(text, wednesday).ShouldHaveSingleItem();

        expression.Value.ShouldBe(DateSpan.Unknown);
        expression.Rule.ShouldBe(DateRule.Contradiction);
        expression.Remark.ShouldBe(remark);
    }

    [Theory]
    [InlineData("ولد في 20 شوال 1436 هـ الموافق 10 أغسطس 2015", "2015-08-10", "The text gives the day twice, and differently: 2015-08-10 and 2015-08-05.")]
    [InlineData("وصل الوفد أمس الثلاثاء", "2019-03-05", null)]
    [InlineData("It begins on Thursday 7 March", "2019-03-07", null)]
    [InlineData("It began on Wednesday 7 March", "2018-03-07", null)]
    [InlineData("It begins on Friday the 8th", "2019-03-08", null)]
    public void Find_TwoNamesOfADay_ReadsTheDayThatBothMean(string text, string value, string? remark)
    {
        var expression = Find(text, wednesday).ShouldHaveSingleItem();

        expression.Value!.ToString().ShouldBe(value);
        expression.Remark.ShouldBe(remark);
    }

    [Theory]
    [InlineData("جرى ذلك الشهر الماضي", "2017-11")]
    [InlineData("It began in 2011", "2011")]
    [InlineData("It began on 5 March", "2017-03-05")]
    [InlineData("It began yesterday", "2017-11-30~/2017-12-30~")]
    public void Find_PublishedInAMonth_SaysWhatCanBeSaid(string text, string value) =>
        DateCase.Show(Find(text, DateSpan.Parse("2017-12")).ShouldHaveSingleItem()).ShouldBe(value);

    [Theory]
    [InlineData("منذ عدة أيام", true)]
    [InlineData("قبل أشهر", true)]
    [InlineData("خلال الأيام الماضية", true)]
    [InlineData("خلال الأيام القليلة الماضية", true)]
    [InlineData("several weeks ago", true)]
    [InlineData("in the past few days", true)]
    [InlineData("two days later", true)]
    [InlineData("two days earlier", true)]
    [InlineData("two days ago", false)]
    [InlineData("two days from now", false)]
    [InlineData("قبل عشرة أيام", false)]
    [InlineData("منذ نحو عشرة أيام", false)]
    [InlineData("خلال اليومين الماضيين", false)]
    [InlineData("الشهر الماضي", false)]
    [InlineData("about two weeks ago", false)]
    [InlineData("in the past three days", false)]
    public void Find_WordsWithoutNumber_AreVague(string text, bool isVague) => DateRule.IsVague(Find(text, wednesday).ShouldHaveSingleItem().Rule).ShouldBe(isVague);

    [Theory]
    [InlineData("It began yesterday", null)]
    [InlineData("It began on 5 March", null)]
    [InlineData("It began on 5 March 2018", "2018-03-05")]
    [InlineData("وصل الوفد أمس", null)]
    [InlineData("انطلقت المعركة عام 2018", "2018")]
    [InlineData("استمر الحصار منذ 2011", "2011-01-01/..")]
    public void Find_PublicationUnknown_ReadsWhatNeedsNone(string text, string? value) => Find(text, null).Select(DateCase.Show).ShouldBe(value is null ? [] : [value]);

    [Theory]
    [InlineData("لشهر شباط 2018", "شهر شباط 2018")]
    [InlineData("وبشُباط 2018", "شُباط 2018")]
    [InlineData("وأمـــس", "أمـــس")]
    public void Find_Particles_StandOutside(string text, string words)
    {
        var expression = Find(text, wednesday).ShouldHaveSingleItem();

        text[expression.Start..expression.End].ShouldBe(words);
    }

    [Fact]
    public void Find_AnyWords_StaysWithinBounds()
    {
        string[] words =
        [
            "قبل", "منذ", "من", "إلى", "بين", "و", "أمس", "الأربعاء", "5", "31", "2019", "1440", "99999999999", "آذار", "شهر", "عام", "الماضي", "المقبل", "أيام", "يومين", "هـ", "رجب", "نهاية", "الموافق", "الـ", "على التوالي",
            "last", "next", "the", "first", "of", "March", "may", "week", "year", "century", "decades", "ago", "from now", "since", "until", "after", "before", "early", "Q4", "/", "-", ".", ",", "(", ")", "0", "9999", "year 9999", "30", "February", "on", "in", "and", "few", "day after", "eve of", "week ending", "and 6", "Saturday", "days", "عشية", "آخر", "تشرين", "2015-16", "by", "overnight into",
        ];
        string[] published = ["0001-01-01", "0001-01", "2019-03-06", "2016-02-29", "2017-12", "9999-12-31", "9999-12"];
        var sentences = Gen.Int[0, words.Length - 1].Select(at => words[at]).Array[1, 14].Select(parts => string.Join(' ', parts));
        var days = Gen.Int[0, published.Length - 1].Select(at => DateSpan.Parse(published[at]));
        Gen.Select(sentences, days).Sample(
            (text, day) =>
            {
                var end = 0;
                foreach (var expression in Find(text, day))
                {
                    expression.Start.ShouldBeGreaterThanOrEqualTo(end);
                    expression.End.ShouldBeGreaterThan(expression.Start);
                    expression.Last.ShouldBeGreaterThanOrEqualTo(expression.First);
                    (expression.Value is null).ShouldBe(expression.Length is not null);
                    end = expression.End;
                }

                end.ShouldBeLessThanOrEqualTo(text.Length);
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("من ")]
    [InlineData("5 ")]
    [InlineData("من 5 إلى ")]
    [InlineData("early ")]
    [InlineData("March ")]
    [InlineData("since ")]
    [InlineData("1 day ")]
    [InlineData("the first week of ")]
    [InlineData("5 and ")]
    [InlineData("March and ")]
    [InlineData("the day after the ")]
    [InlineData("two days after the ")]
    [InlineData("the week to the ")]
    [InlineData("السبت و")]
    public void Find_HostileRuns_TakeLinearTime(string piece)
    {
        // A rule that tried again from each place to the end would need many minutes for these.
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var finder = new DateFinder();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var sentence in new SentenceReader().Read(text)) finder.Find(sentence, numbers.Find(sentence), wednesday);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    static List<DateExpression> Find(string text, DateSpan? published)
    {
        var finder = new DateFinder();
        return [.. new SentenceReader().Read(text).SelectMany(sentence => finder.Find(sentence, numbers.Find(sentence), published))];
    }
}
