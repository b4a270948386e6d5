using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Vocabulary;

public class SkeletonTests
{
    [Theory]
    [InlineData("syria-tv", "ѕуrіа-tv")]
    [InlineData("syria-tv", "Syria TV")]
    [InlineData("syria-tv", "syria_tv")]
    [InlineData("syria-tv", "ｓｙｒｉａ－ｔｖ")]
    [InlineData("syria-tv", "sy\u200bria-tv")]
    [InlineData("oil", "0i1")]
    [InlineData("Kobani", "Kobanî")]
    [InlineData("علي", "على")]
    [InlineData("علي", "علی")]
    [InlineData("كتاب", "کتاب")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("أحمد", "احمد")]
    [InlineData("إدلب", "ادلب")]
    [InlineData("آلاف", "الاف")]
    [InlineData("داعش", "داعــش")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("سلام", "ﺳﻼﻡ")]
    [InlineData("24", "٢٤")]
    [InlineData("10", "۱۰")]
    public void Of_LookAlikes_Same(string a, string b) => Skeleton.Of(a).ShouldBe(Skeleton.Of(b));

    [Theory]
    [InlineData("hajin", "hama")]
    [InlineData("killed", "kilted")]
    [InlineData("حلب", "جلب")]
    [InlineData("syria-tv", "syriatv")]
    public void Of_DifferentNames_Differ(string a, string b) => Skeleton.Of(a).ShouldNotBe(Skeleton.Of(b), StringComparer.Ordinal);

    [Fact]
    public void Of_LoneSurrogate_NoException() => Skeleton.Of("a\ud800b").ShouldBe("a\ufffdb");
}
