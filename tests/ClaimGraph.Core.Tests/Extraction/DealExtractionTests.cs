namespace ClaimGraph.Tests.Extraction;

public sealed class DealExtractionTests
{
    [Theory]
    [InlineData("A ceasefire for Hodeidah was agreed, the United Nations said at the close of talks between the Yemeni government and the Houthis.", "agreed houthis+yemeni-government ceasefire @hodeidah")]
    [InlineData("Saudi Arabia's ambassador said the Houthis had agreed to a ceasefire in Hodeidah.", "agreed houthis ceasefire @hodeidah says:saudi arabia's ambassador")]
    public void Extract_AgreementOfThoseWhoTalk_IsTheirs(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Fact]
    public void Extract_TermsAfterOneThatIsInForce_AreOnlyAgreed() =>
        ClaimText.Of(ClaimText.Extract("The ceasefire between the GNA and the LNA came into effect on Friday in Tripoli. It provides for the exchange of prisoners.")).ShouldEndWith("carried-out gna+lna ceasefire @tripoli | agreed gna+lna prisoner-exchange @tripoli");

    [Theory]
    [InlineData("Israel and Hamas agreed on Wednesday to exchange 50 hostages for 150 Palestinian prisoners under a four-day ceasefire in Gaza.", "50 release-agreed hostages @gaza on:2019-02-27 | 150 release-agreed detainees @gaza on:2019-02-27 | agreed hamas+israeli-government hostages-for-prisoners @gaza on:2019-02-27 | agreed hamas+israeli-government ceasefire @gaza on:2019-02-27")]
    [InlineData("The Syrian Democratic Forces and Islamic State agreed to exchange 900 prisoners in Baghouz.", "900 release-agreed detainees @baghouz | agreed isis+sdf prisoner-exchange @baghouz")]
    [InlineData("The Houthis agreed to release 200 prisoners under a deal with the Yemeni government, the United Nations said.", "200 release-agreed detainees by:houthis says:united-nations | agreed houthis+yemeni-government prisoner-release says:united-nations")]
    [InlineData("Hezbollah fighters and their families will leave Arsal under an agreement reached with the Nusra Front.", "agreed hezbollah+nusra-front civilians-exit @arsal")]
    [InlineData("Russia and Turkey agreed to set up a demilitarised zone in Idlib, 15 to 20 kilometres deep.", "agreed russia+turkish-government demilitarised-zone @idlib")]
    [InlineData("A ceasefire between the Sudanese army and the Rapid Support Forces took effect on Saturday in Khartoum.", "carried-out rsf+sudanese-army ceasefire @khartoum")]
    [InlineData("Under the agreement, Hamas would free 33 hostages in the first phase, and Israel would release hundreds of prisoners.", "33 release-agreed hostages by:hamas | about 100 to 999 release-agreed detainees | agreed hamas+israeli-government prisoner-release")]
    [InlineData("The SDF said it had struck a deal with Damascus to deploy the army along the border with Turkey.", "agreed sdf+syrian-government army-deployment says:sdf")]
    [InlineData("اتفقت قوات سوريا الديمقراطية وتنظيم داعش على تبادل 900 أسير في الباغوز.", "900 release-agreed captives @baghouz | agreed isis+sdf prisoner-exchange @baghouz")]
    [InlineData("وافقت حركة حماس على إطلاق سراح 33 رهينة مقابل وقف إطلاق النار لمدة ستة أسابيع في غزة.", "33 release-agreed hostages @gaza | agreed hamas prisoner-release @gaza | agreed hamas ceasefire @gaza")]
    [InlineData("توصلت روسيا وتركيا إلى اتفاق يقضي بإقامة منطقة منزوعة السلاح في إدلب.", "agreed russia+turkish-government demilitarised-zone @idlib")]
    [InlineData("نفت قوات سوريا الديمقراطية وجود أي اتفاق مع داعش لخروج مقاتليه من الباغوز.", "denied isis+sdf fighters-exit @baghouz says:sdf")]
    [InlineData("أبرمت الحكومة اليمنية والحوثيون اتفاقا برعاية الأمم المتحدة لتبادل أكثر من 15 ألف أسير.", "agreed houthis+yemeni-government prisoner-exchange")]
    [InlineData("خرج 400 مقاتل من الغوطة الشرقية باتجاه إدلب بموجب اتفاق بين جيش الإسلام والحكومة السورية.", "400 left fighters @eastern-ghouta | agreed jaysh-al-islam+syrian-government fighters-exit @eastern-ghouta")]
    [InlineData("وقعت الحكومة السودانية وقوات الدعم السريع هدنة لمدة 72 ساعة في الخرطوم.", "agreed rsf+sudanese-government ceasefire @khartoum")]
    [InlineData("تم الاتفاق بين الجيش اللبناني وجبهة النصرة على خروج المسلحين من عرسال.", "agreed lebanese-army+nusra-front fighters-exit @arsal")]
    [InlineData("أفادت تقارير بأن صفقة سرية عقدت بين التحالف الدولي وداعش تسمح بخروج قادة التنظيم من الرقة.", "agreed coalition+isis leaders-exit @raqqa says:unnamed-reports")]
    [InlineData("Israel and Hamas are close to a deal on the release of hostages, officials said.", "in-talks hamas+israeli-government prisoner-release says:unnamed-official")]
    [InlineData("The Sudanese army and the Rapid Support Forces agreed in Jeddah on a ceasefire for seven days.", "agreed rsf+sudanese-army ceasefire @jeddah")]
    [InlineData("KHARTOUM - The Sudanese army and the Rapid Support Forces agreed in Jeddah on a ceasefire for seven days.", "agreed rsf+sudanese-army ceasefire @jeddah")]
    [InlineData("الخرطوم - اتفق الجيش السوداني وقوات الدعم السريع على وقف إطلاق النار.", "agreed rsf+sudanese-army ceasefire")]
    public void Extract_Deal_SaysPartiesTermAndStatus(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("The UN called for a ceasefire between the Sudanese army and the Rapid Support Forces in Khartoum.")]
    [InlineData("Egypt is pressing for a truce between Israel and Hamas in Gaza.")]
    [InlineData("The two sides have not reached an agreement on a prisoner exchange.")]
    [InlineData("Hopes for a ceasefire deal between Israel and Hezbollah are fading.")]
    [InlineData("Israel rejected a proposal for a ceasefire with Hamas in Gaza.")]
    [InlineData("دعت الأمم المتحدة إلى وقف إطلاق النار بين الجيش السوداني وقوات الدعم السريع.")]
    [InlineData("تبذل مصر جهودا للتوصل إلى هدنة بين إسرائيل وحماس في غزة.")]
    [InlineData("رفضت إسرائيل مقترح وقف إطلاق النار مع حماس.")]
    [InlineData("لم تتوصل حماس وإسرائيل إلى اتفاق على وقف إطلاق النار.")]
    [InlineData("لم يتم التوصل إلى اتفاق بين الحكومة اليمنية والحوثيين حول تبادل الأسرى.")]
    public void Extract_DealThatIsWantedOrNotReached_ClaimsNothing(string text) => ClaimText.Of(ClaimText.Extract(text)).ShouldBeEmpty();

    [Fact]
    public void Extract_TwoSides_AreThoseOfTheDealThatTheArticleTellsOf()
    {
        const string Text = "The two sides signed a truce in Jeddah on 20 January.\n\nThe agreement between the Sudanese army and the Rapid Support Forces provides for the entry of aid. Mediators said later that the truce had been violated.";
        ClaimText.Of(ClaimText.Extract(Text)).ShouldBe("agreed rsf+sudanese-army ceasefire @jeddah on:2019-01-20 | agreed rsf+sudanese-army aid-access @jeddah | broken rsf+sudanese-army ceasefire @jeddah says:Mediators");
    }
}
