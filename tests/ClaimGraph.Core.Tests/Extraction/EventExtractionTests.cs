namespace ClaimGraph.Tests.Extraction;

public sealed class EventExtractionTests
{
    [Fact]
    public void Extract_DateOfAVerbThatNoListHas_IsNotThatOfTheVerbBefore() =>
        ClaimText.Extract("جاء ذلك بعد سيطرة الجيش على درعا والقنيطرة، ورفعت الخميس الأعلام فوق المعبر.").ShouldBeEmpty();

    [Theory]
    [InlineData("نشرت شبكات محلية صورا قالت إنها تعود لمقاتلين من داعش قتلوا في هجين يوم الثلاثاء.")]
    [InlineData("عثر على جثتين تعودان لمدنيين في هجين يوم الثلاثاء.")]
    public void Extract_WhatBelongsToSomebody_HasNotReturned(string text) => ClaimText.Extract(text).ShouldAllBe(found => found.Claim.About.Action != "returned");

    [Theory]
    [InlineData("A truce that took effect on 2 April 2018 expired six months later in Yemen.", "2018-04-02 launched truce @yemen")]
    [InlineData("Iraqi forces recaptured the centre of Hawija on Thursday.", "2019-02-28 took by:iraqi-forces @hawija")]
    [InlineData("The offensive on Hawija, which began on 21 September, displaced thousands.", "about 1,000 to 9,999 displaced people @hawija on:2018-09-21 | 2018-09-21 launched attack @hawija")]
    [InlineData("Islamic State overran Mosul in June 2014.", "2014-06 took by:isis @mosul")]
    [InlineData("The army had lost Nassib in April 2015.", "2015-04 lost @nassib")]
    [InlineData("At least 1,800 people have been killed since fighting broke out in Khartoum on 15 April.", "at least 1,800 killed people @khartoum on:2018-04-15/2019-02-28 | 2018-04-15 launched fighting @khartoum")]
    [InlineData("Lebanon's civil war, which ended in 1990, killed 150,000 people.", "150,000 killed people on:1990 | 1990 ended war")]
    [InlineData("بدأت قوات سوريا الديمقراطية السبت الماضي حملة لطرد داعش من الرقة.", "2019-02-23 launched operation by:sdf @raqqa")]
    [InlineData("واندلعت المعارك في الخرطوم في 15 نيسان/أبريل.", "2018-04-15 launched fighting @khartoum")]
    [InlineData("الهجوم الذي نفذته حركة حماس على جنوب إسرائيل في 7 أكتوبر 2018 أدى إلى مقتل 1200 شخص.", "1,200 killed people @israel on:2018-10-07 | 2018-10-07 carried-out attack by:hamas @israel")]
    [InlineData("استعاد الجيش العراقي مدينة الموصل في تموز 2017.", "2017-07 took by:iraqi-army @mosul")]
    [InlineData("أعلنت وسائل إعلام اليوم ارتفاع حصيلة اشتباكات طرابلس إلى 55 قتيلا.", "55 killed people @tripoli on:2019-02-28 says:media-reports")]
    [InlineData("ADEN, February 16 - About 350 people were displaced in Aden.", "about 350 displaced people @aden on:2019-02-16")]
    public void Extract_WhatBeginsAndEndsOrChangesHands_IsDated(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);
}
