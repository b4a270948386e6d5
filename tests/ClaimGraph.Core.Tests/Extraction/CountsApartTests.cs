namespace ClaimGraph.Tests.Extraction;

public sealed class CountsApartTests
{
    [Theory]
    [InlineData("Gunmen killed 20 people and took 12 hostages in Homs.", "20 killed people @homs")]
    [InlineData("The court sentenced 14 men to death in Baghdad and acquitted 6.", "14 sentenced men @baghdad")]
    [InlineData("Protesters carried 12 coffins through Baghdad after 9 demonstrators were shot dead on Friday.", "9 shot protesters @baghdad on:2019-02-22")]
    [InlineData("قتل في عامي 2016 و2017 نحو 300 مدني في إدلب.", "about 300 killed civilians @idlib on:2016/2017")]
    [InlineData("قتل مدنيون في 5 و6 و7 آذار 2018 في إدلب.", "")]
    [InlineData("In the 2015-16 season 300 people were killed in Idlib.", "300 killed people @idlib on:2015/2016")]
    [InlineData("Temperatures reached 45 degrees and 2 people died in Raqqa.", "2 died people @raqqa")]
    [InlineData("The storm caused $200 million in damage in Derna; 5 people were killed.", "5 killed people @derna")]
    [InlineData("Call 011 222 3344 to report the missing; 5 people were reported missing in Homs.", "5 missing people @homs")]
    [InlineData("The ship can carry 500; 38 drowned when it sank off Libya.", "38 drowned people @libya")]
    [InlineData("Fighters arrested 40 and burned 3 flags in Mosul.", "40 arrested people @mosul")]
    [InlineData("The rebels killed 30 goats in Homs.", "")]
    [InlineData("Five soldiers of the 105 Brigade were killed in Homs.", "5 killed soldiers @homs")]
    [InlineData("Three T-72 tanks were destroyed in Homs.", "3 destroyed tanks vehicle @homs")]
    [InlineData("Four in ten people were displaced in Homs.", "")]
    [InlineData("Three out of four people were displaced in Homs.", "")]
    [InlineData("Not one soldier was killed in Homs.", "")]
    [InlineData("قتل 5 مدنيين بقصف طائرات ميغ 23 في حمص.", "5 killed civilians @homs")]
    [InlineData("قتل مدنيون في حمص بين الساعة 10:30 و11.", "")]
    [InlineData("شرد خمسة من كل عشرة أشخاص في حمص.", "")]
    [InlineData("Buses left two other rebel-held areas in Idlib.", "")]
    [InlineData("كان على متن السفينة 500 شخص، وغرق 38 قبالة ليبيا.", "38 drowned people @libya")]
    public void Extract_NumberOfSomethingElse_TakesNoActionOfItsNeighbour(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("A bombing killed more than 120 commuters in Homs.", "at least 120 killed people @homs")]
    [InlineData("At least 12 Houthi rebels were killed in Marib.", "at least 12 killed houthi-fighters @marib")]
    [InlineData("59 rebel fighters killed in Daraa.", "59 killed fighters @daraa")]
    [InlineData("The shelling wounded six Sudanese and destroyed four Sudanese banks in Khartoum.", "6 wounded sudanese @khartoum")]
    [InlineData("The survey found 40 houses destroyed in Derna.", "40 destroyed houses building @derna")]
    [InlineData("Eight towns surrendered in Daraa.", "8 surrendered towns village @daraa")]
    [InlineData("More than 300,000 people were displaced, of whom some 60,000 were stuck at the frontier.", "at least 300,000 displaced people | about 60,000 trapped people")]
    [InlineData("12 out of 20 hostages were freed in Homs.", "12 freed hostages @homs")]
    [InlineData("The death toll in Homs more than doubled from 12 to 30.", "30 killed people @homs")]
    [InlineData("وصل ألف لاجئ إلى حمص.", "1,000 arrived refugees @homs")]
    [InlineData("قتل ألفا مقاتل في حمص.", "2,000 killed fighters @homs")]
    [InlineData("الجنود الثلاثة الذين قتلوا في حمص.", "3 killed soldiers @homs")]
    [InlineData("وما زال نحو 70 ألف مدني داخل دوما، فيما فر 10 آلاف.", "about 70,000 remaining civilians @douma | 10,000 escaped people @douma")]
    [InlineData("استشهد 12 من منسوبي القوات في درعا.", "12 killed members @daraa")]
    [InlineData("قتل ثلاثة من عناصر الفرقة العاشرة في درعا.", "3 killed الفرقه-العاشره-members @daraa")]
    [InlineData("وقال إن اثنين من رجال الأمن المصابين في درعا انتقلا إلى رحمة الله.", "2 died security-forces @daraa")]
    [InlineData("ولا يزال 30 شخصا محتجزين في هجين.", "30 detained people @hajin")]
    [InlineData("خرج من حمص ما لم يتجاوز 1350 شخصا، أقلتهم أربعون حافلة.", "at most 1,350 left people @homs | 40 left buses vehicle @homs")]
    [InlineData("أصيب 9 بينهم طفلان في درعا.", "9 wounded people @daraa | 2 wounded children @daraa")]
    [InlineData("خرج 33 جريحاً من مضايا.", "33 left wounded-people @madaya")]
    [InlineData("أودى الانفجار بحياة 12 شخصاً في حلب.", "12 killed people @aleppo")]
    [InlineData("لقي ما لا يقل عن 12 شخصاً في حلب حتفهم.", "at least 12 killed people @aleppo")]
    [InlineData("سجلت وزارة الصحة 120 إصابة بكورونا و5 وفيات في بغداد.", "120 tested-positive people @baghdad | 5 died people @baghdad")]
    public void Extract_Count_IsOfThoseWhoAreNamed(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("Aid reached 30,000 people in Homs.")]
    [InlineData("وصلت المساعدات إلى 30 ألف شخص في إدلب.")]
    [InlineData("ناقش الطرفان تبادل 900 أسير في تعز.")]
    public void Extract_WhatCameToPeople_IsNoArrivalOfThem(string text) => ClaimText.Extract(text).ShouldBeEmpty();

    [Theory]
    [InlineData("The war has killed more than 350,000 people in Syria since it broke out in March 2011.", "at least 350,000 killed people @syria on:2011-03/2019-02")]
    [InlineData("تشهد سوريا نزاعا تسبب منذ اندلاعه في العام 2011 بمقتل 350 ألف شخص.", "350,000 killed people on:2011-01/2019-02")]
    [InlineData("فجر انتحاري نفسه أثناء صلاة الجمعة في القديح ما أسفر عن 102 جريح.", "102 wounded people @al-qudaih")]
    public void Extract_CountsSinceABeginning_AreOfAllTimeSince(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("A 2014 attack killed 132 and on Monday 3 more died in Peshawar.", "132 killed people @peshawar | 3 died people @peshawar on:2019-02-25")]
    [InlineData("The quake killed more than 50,000 people in Turkey and 8,000 in Syria.", "at least 50,000 killed people @turkey | 8,000 killed people @syria")]
    public void Extract_CountsOfTwoClauses_HaveTheirOwnTimeAndPlace(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);
}
