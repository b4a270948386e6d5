using ClaimGraph.Extraction.Numbers;

namespace ClaimGraph.Tests.Extraction.Numbers;

public sealed class NumberFinderTests
{
    public static TheoryData<string, string> Arabic => NumberCases.Read("arabic.txt");

    public static TheoryData<string, string> English => NumberCases.Read("english.txt");

    [Theory]
    [MemberData(nameof(Arabic))]
    [MemberData(nameof(English))]
    public void Find_Text_FindsValues(string text, string expected) => NumberCases.Show(NumberCases.Find(text)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Arabic))]
    [MemberData(nameof(English))]
    public void Find_AmongOtherWords_FindsTheSame(string text, string expected) =>
        NumberCases.Show(NumberCases.Find($"قال المصدر: {text}؛ said the source.")).ShouldBe(expected);

    [Theory]
    [InlineData("في عام 2018", NumberRule.Year)]
    [InlineData("in 2011 they left", NumberRule.Year)]
    [InlineData("منذ 2011.", NumberRule.Year)]
    [InlineData("مواليد 1415هـ", NumberRule.Year)]
    [InlineData("2000 fighters", NumberRule.Digits)]
    [InlineData("في 2000 قرية", NumberRule.Digits)]
    [InlineData("1987 قتيلا", NumberRule.Digits)]
    [InlineData("a man aged 40", NumberRule.Age)]
    [InlineData("a 40-year-old man", NumberRule.Age)]
    [InlineData("he is 40 years old", NumberRule.Age)]
    [InlineData("يبلغ من العمر 19 عاما", NumberRule.Age)]
    [InlineData("عمره 19 عاما", NumberRule.Age)]
    [InlineData("عمرها تسعة عشر عاما", NumberRule.Age)]
    [InlineData("تتراوح أعمارهم بين 18 و60 عاما", NumberRule.Age)]
    [InlineData("aged between 18 and 60", NumberRule.Age)]
    [InlineData("الشاب أحمد (19 عاما) وأخوه", NumberRule.Age)]
    [InlineData("الشاب أحمد، 19 سنة، وأخوه", NumberRule.Age)]
    [InlineData("a seven-year-old boy", NumberRule.Age)]
    [InlineData("a 7 year-old boy", NumberRule.Age)]
    [InlineData("19-year-old students", NumberRule.Age)]
    [InlineData("John Smith, 27, said", NumberRule.Age)]
    [InlineData("in Homs, 27 men", NumberRule.Digits)]
    [InlineData("حكم 19 عاما", NumberRule.Digits)]
    [InlineData("الساعة 10 صباحا", NumberRule.Clock)]
    [InlineData("at 10 am", NumberRule.Clock)]
    [InlineData("G7 leaders", NumberRule.Name)]
    [InlineData("an F-16 jet", NumberRule.Name)]
    [InlineData("شبكة \"الخبر 24\" المحلية", NumberRule.Name)]
    [InlineData("resolution 2254", NumberRule.Code)]
    [InlineData("1e9 died", NumberRule.Code)]
    [InlineData("10^6 died", NumberRule.Code)]
    [InlineData("القرار رقم 2254", NumberRule.Code)]
    [InlineData("7 - الجندي الأخير", NumberRule.Code)]
    public void Find_NumberThatIsNoCount_SaysWhy(string text, string rule) => NumberCases.Find(text)[0].Rule.ShouldBe(rule);

    [Theory]
    [InlineData("10:30", NumberRule.Clock)]
    [InlineData("3-1", NumberRule.Score)]
    [InlineData("27.02.2019", NumberRule.Code)]
    [InlineData("5/17/2018", NumberRule.Code)]
    [InlineData("+1-222-2222/2222", NumberRule.Code)]
    public void Find_JoinedDigits_AllSayWhy(string text, string rule) =>
        NumberCases.Find($"هنا {text} هناك").ShouldAllBe(number => number.Rule == rule);

    [Theory]
    [InlineData("وأكثر من 200 عنصر", "أكثر من 200")]
    [InlineData("وبعشرين صاروخا", "عشرين")]
    [InlineData("للمئات من الناس", "لمئات")]
    [InlineData("الـ40 نائبا", "40")]
    [InlineData("نحو 40 ألف شخص", "نحو 40 ألف")]
    [InlineData("ما بين 500 و600 مقاتل", "ما بين 500 و600")]
    [InlineData("more than 200 men", "more than 200")]
    [InlineData("500 or more men", "500 or more")]
    [InlineData("5 % of it", "5 %")]
    public void Find_Expression_BeginsAfterTheParticleAndHoldsItsHedge(string text, string expected)
    {
        var number = NumberCases.Find(text).ShouldHaveSingleItem();

        text[number.Start..number.End].ShouldBe(expected);
    }

    [Theory]
    [InlineData("قتل 12 شخصا إضافة إلى 3 أطفال", 15)]
    [InlineData("12 soldiers and another 3", 15)]
    [InlineData("12 soldiers and 3 others", null)]
    [InlineData("12 soldiers plus more than 3", null)]
    public void Sums_Text_AddsUpWhatItSays(string text, int? total) => NumberCases.Sum(text).ShouldBe(total);

    [Theory]
    [InlineData("- 10 k", "-10000")]
    [InlineData("- 1 4/5", "-1.8")]
    [InlineData("- 10 men", "10")]
    [InlineData("it was -10", "-10")]
    public void Find_SignApartFromItsDigits_CountsWhereNothingElseStands(string text, string expected) => NumberCases.Show(NumberCases.Find(text)).ShouldBe(expected);

    [Fact]
    public void Find_Range_KeepsItsEnds() =>
        NumberCases.Show(NumberCases.Find("between five and ten thousand men").ShouldHaveSingleItem().Ends).ShouldBe("5|10000");

    [Fact]
    public void Find_MillionDigits_IsNoNumber() => NumberCases.Find(new string('7', 1_000_000)).ShouldBeEmpty();

    [Fact]
    public void Find_Brackets_AreNoHindrance() =>
        NumberCases.Show(NumberCases.Find(new string('(', 400) + "5" + new string(')', 400))).ShouldBe("5");
}
