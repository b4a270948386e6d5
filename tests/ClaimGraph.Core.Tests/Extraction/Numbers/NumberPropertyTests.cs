using System.Diagnostics;
using CsCheck;

namespace ClaimGraph.Tests.Extraction.Numbers;

public sealed class NumberPropertyTests
{
    static readonly string[] pieces =
    [
        "5", "12", "300", "1,500", "2019", "0", "999999999999999999", "٧", "½", "%", "-", "–", "/", ":", ".", "+", ">", "<", "=", "(", "\"", "\n", "e10", "^", "k",
        "one", "twenty", "hundred", "thousand", "million", "trillion", "dozen", "dozens", "half", "a", "third", "thirds", "and", "or", "to", "from", "between", "more than", "at least", "about", "point",
        "خمسة", "وعشرين", "مئة", "ألف", "ألفي", "آلاف", "ملايين", "نصف", "ثلثي", "أرباع", "و", "بين", "من", "إلى", "أكثر من", "بالمئة", "عشرات", "بضع", "الثاني", "عشر", "أحد", "word", "كلمة", "\u200F", "ﷺ", "\uD83D",
    ];

    static readonly string[] gaps = ["", " ", " ", "  ", "\u00A0"];

    static readonly Gen<string> texts =
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]), Gen.Int[0, 4].Select(at => gaps[at]), (piece, gap) => piece + gap).Array[0, 60].Select(parts => string.Concat(parts));

    [Fact]
    public void Find_AnyText_EndsWithinItAndInOrder() => texts.Sample(text =>
    {
        var end = 0;
        foreach (var number in NumberCases.Find(text))
        {
            number.Start.ShouldBeGreaterThanOrEqualTo(end);
            number.End.ShouldBeGreaterThan(number.Start);
            number.End.ShouldBeLessThanOrEqualTo(text.Length);
            number.Last.ShouldBeGreaterThanOrEqualTo(number.First);
            (number.Min ?? number.Max).ShouldNotBeNull();
            (number.Min > number.Max).ShouldBeFalse();
            end = number.End;
        }
    }, iter: 5_000);

    [Fact]
    public void Find_AnyCharacters_DoesNotThrow() => Gen.String.Sample(text => NumberCases.Find(text), iter: 5_000);

    [Theory]
    [InlineData("1,")]
    [InlineData("1:")]
    [InlineData("1 ")]
    [InlineData("one and ")]
    [InlineData("million and thousand and ")]
    [InlineData("and a half ")]
    [InlineData("between 5 and ")]
    [InlineData("at least about ")]
    [InlineData("ما لا يقل عن ")]
    [InlineData("خمسة و")]
    [InlineData("ten point ")]
    public void Find_EndlessText_TakesLinearTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        NumberCases.Find(text);

        // A tenth of a second on the slowest machine; a quadratic reading takes minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
