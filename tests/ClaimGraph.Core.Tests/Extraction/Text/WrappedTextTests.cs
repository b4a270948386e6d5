namespace ClaimGraph.Tests.Extraction.Text;

public sealed class WrappedTextTests
{
    const string Arabic = "قال ناشطون إن غارة على سوق في مدينة سراقب يوم الثلاثاء أدت إلى مقتل أربعة عشر مدنياً وإصابة ثلاثين آخرين بجروح بعضها خطر. ثم عاد الهدوء إلى المدينة. وقالت فرق الإنقاذ إنها انتشلت جثث سبعة أشخاص من تحت أنقاض مبنى من ثلاثة طوابق.";
    const string English = "Activists in the town said that an air strike on a market in Saraqib on Tuesday killed fourteen civilians and wounded thirty others. Calm returned. The White Helmets said that Monday was no better. Some of the Syrian Civil Defence volunteers were hurt.";

    [Theory]
    [InlineData(Arabic, 50, "\n")]
    [InlineData(Arabic, 72, "\r\n")]
    [InlineData(English, 60, "\n")]
    [InlineData(English, 45, "\n")]
    public void Extract_LinesBrokenAtAWidth_GivesTheSameClaims(string text, int width, string lineBreak)
    {
        var claims = ClaimText.Of(ClaimText.Extract(text));

        claims.ShouldContain("14 killed");
        ClaimText.Of(ClaimText.Extract($"سراقب{lineBreak}{lineBreak}{Lines.Of(text, width, lineBreak)}", text == Arabic ? "ar" : "en")).ShouldBe(claims);
    }
}
