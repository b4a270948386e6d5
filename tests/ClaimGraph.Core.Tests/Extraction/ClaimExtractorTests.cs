using System.Text;
using ClaimGraph.Claims;

namespace ClaimGraph.Tests.Extraction;

public sealed class ClaimExtractorTests
{
    [Theory]
    [InlineData("قتل 14 مدنياً وأصيب 30 آخرون في غارة جوية على بلدة سراقب.", "14 killed civilians @saraqib | 30 wounded civilians @saraqib")]
    [InlineData("أسفر الهجوم عن مقتل خمسة جنود وإصابة 12 شخصاً في مدينة منبج.", "5 killed soldiers @manbij | 12 wounded people @manbij")]
    [InlineData("أطلق تنظيم داعش سراح 25 أسيراً في هجين.", "25 released captives by:isis @hajin")]
    [InlineData("قال مصدر طبي إن حصيلة القتلى في الموصل ارتفعت إلى 41 قتيلاً.", "41 killed people @mosul says:medical-sources")]
    [InlineData("وصلت سبع شاحنات محملة بالمواد الغذائية إلى مخيم الهول يوم الثلاثاء.", "7 arrived trucks vehicle @al-hol on:2019-02-26")]
    [InlineData("خرج ما بين 300 و400 مقاتل من عناصر داعش من الباغوز.", "300 to 400 left isis-members @baghouz")]
    [InlineData("لا يزال نحو 2000 مدني محاصرين داخل الباغوز.", "about 2,000 trapped civilians @baghouz")]
    [InlineData("نفذت الطائرات الروسية 60 غارة جوية في إدلب خلال الأسبوع الماضي.", "60 carried-out airstrikes airstrike by:russian-air-force @idlib on:2019-02-18/2019-02-24")]
    [InlineData("اعتقلت قسد 18 مشتبهاً بانتمائهم إلى تنظيم داعش في الرقة.", "18 arrested isis-suspects by:sdf @raqqa")]
    [InlineData("قتل ثلاثة مسلحين سبعة جنود قرب تدمر.", "7 killed soldiers @palmyra")]
    [InlineData("قتل 12 جندياً إضافة إلى ثلاثة من العاملين في مستشفى درعا.", "12 killed soldiers @daraa | 3 killed workers @daraa | 15 killed people @daraa")]
    [InlineData("بين القتلى في حلب 8 أطفال.", "8 killed children @aleppo")]
    [InlineData("سيطرت قسد على نحو 90 بالمئة من بلدة هجين.", "about 90 took territory-share percent by:sdf @hajin")]
    [InlineData("استسلم عشرات المقاتلين لقوات سوريا الديمقراطية في الباغوز أمس.", "about 20 to 99 surrendered fighters to:sdf @baghouz on:2019-02-27")]
    [InlineData("أصيب رجل عمره 45 عاماً في حمص.", "1 wounded men @homs")]
    [InlineData("شاحنتان تقلان 60 شخصاً وصلتا إلى كوباني.", "2 arrived trucks vehicle @kobani | 60 arrived people @kobani")]
    [InlineData("At least 14 civilians were killed and 30 others were wounded in an air strike on Saraqib.", "at least 14 killed civilians @saraqib | 30 wounded civilians @saraqib")]
    [InlineData("The attack killed five soldiers and injured 12 people in Manbij.", "5 killed soldiers @manbij | 12 wounded people @manbij")]
    [InlineData("ISIS released 25 prisoners in Hajin.", "25 released detainees by:isis @hajin")]
    [InlineData("Medical sources said the death toll in Mosul had risen to 41.", "41 killed people @mosul says:medical-sources")]
    [InlineData("Seven trucks loaded with food arrived at al-Hol camp on Tuesday.", "7 arrived trucks vehicle @al-hol on:2019-02-26")]
    [InlineData("Between 300 and 400 ISIS fighters left Baghouz.", "300 to 400 left isis-fighters @baghouz")]
    [InlineData("About 2,000 civilians remain trapped inside Baghouz.", "about 2,000 trapped civilians @baghouz")]
    [InlineData("Russian warplanes carried out 60 air strikes in Idlib last week.", "60 carried-out airstrikes airstrike by:russian-air-force @idlib on:2019-02-18/2019-02-24")]
    [InlineData("The SDF arrested 18 suspected ISIS members in Raqqa.", "18 arrested isis-suspects by:sdf @raqqa")]
    [InlineData("Three gunmen killed seven soldiers near Palmyra.", "7 killed soldiers @palmyra")]
    [InlineData("Twelve soldiers and three workers were killed in Daraa.", "12 killed soldiers @daraa | 3 killed workers @daraa | 15 killed people @daraa")]
    [InlineData("The SDF took control of about 90 percent of Hajin.", "about 90 took territory-share percent by:sdf @hajin")]
    [InlineData("More than 60 people died when two explosions hit a market in Baghdad on Monday.", "at least 60 died people @baghdad on:2019-02-25")]
    [InlineData("The hospital received 15 bodies. 20 houses were destroyed by the shelling of Douma.", "20 destroyed houses building @douma")]
    [InlineData("أدى الهجوم إلى مقتل (15) وإصابة (33) في حلب.", "15 killed people @aleppo | 33 wounded people @aleppo")]
    [InlineData("قتل نحو 250 مدنياً و63 جندياً في حلب.", "about 250 killed civilians @aleppo | 63 killed soldiers @aleppo")]
    [InlineData("لم يقتل 12 مدنياً في القصف على حماة.", "12 killed civilians @hama Denies")]
    [InlineData("بلغ عدد الضحايا 40 بين قتيل وجريح في حلب.", "40 casualties people @aleppo")]
    [InlineData("قال ناشطون محليون إن 200 شخص خرجوا من الباغوز. وأضافوا أن 50 آخرين ما زالوا فيها.", "200 left people @baghouz says:local-activists | 50 remaining people @baghouz says:local-activists")]
    [InlineData("أفادت مصادر محلية بأن العشرات من عناصر تنظيم داعش، معظمهم من الأجانب، فروا من بلدة هجين.", "about 20 to 99 escaped isis-members @hajin says:unnamed-local-sources")]
    [InlineData("أفرجت قسد أمس الأربعاء عن 283 معتقلاً في الرقة.", "283 released detainees by:sdf @raqqa on:2019-02-27 | 2019-02-27 released detainees by:sdf @raqqa")]
    [InlineData("قتل في المعارك 60 من مقاتلي قسد.", "60 killed sdf-fighters")]
    [InlineData("The militants killed 20 people, including five children, in Mosul.", "20 killed people @mosul | 5 killed children @mosul")]
    [InlineData("Each truck carried 40 people.", "40 carried-per-truck people")]
    [InlineData("The United Nations said that more than 300 families had fled Hajin since Monday. It added that 20 people were missing.", "at least 300 fled families family @hajin on:2019-02-25/2019-02-28 says:united-nations | 20 missing people @hajin says:united-nations")]
    [InlineData("Twelve were killed and dozens were wounded in Tabqa.", "12 killed people @tabqa | about 20 to 99 wounded people @tabqa")]
    [InlineData("The police arrested 14 men on Sunday in Baghdad and freed two hostages.", "14 arrested men @baghdad on:2019-02-24 | 2 freed hostages @baghdad on:2019-02-24")]
    public void Extract_Count_SaysWhoDidWhatWhereAndHowMany(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Fact]
    public void Extract_ParagraphAboutLongAgo_CountsBelongToThatTime()
    {
        const string Text = "An explosion hit a mosque in Asir on Tuesday, killing 15 people.\n\nThe suspect died ten years ago in an operation in Riyadh. That attack killed five people and wounded 148.\n\nDoctors in Asir said that seven people were killed there.";
        ClaimText.Of(ClaimText.Extract(Text)).ShouldBe("15 killed people @asir on:2019-02-26 | 5 killed people @riyadh on:2008-07~/2009-12~ | 148 wounded people @riyadh on:2008-07~/2009-12~ | 7 killed people @asir says:medical-sources");
    }

    [Theory]
    [InlineData("قتل رجل الجمعة في قصف على حمص.", "1 killed men @homs on:2019-02-22")]
    [InlineData("أسفر القصف عن مقتل طفلين وامرأة، وجرح ستة آخرين في حمص.", "2 killed children @homs | 1 killed women @homs | 6 wounded people @homs | 3 killed women-and-children @homs")]
    [InlineData("اعتقلت الشرطة 14 رجلاً وامرأة في حمص.", "14 arrested people @homs")]
    [InlineData("قتل 9 جنود وأصيب العشرات يومي السبت والأحد في حمص.", "9 killed soldiers @homs on:2019-02-23/2019-02-24 | about 20 to 99 wounded people @homs on:2019-02-23/2019-02-24")]
    [InlineData("قال مصدر إن 12 من القتلى من الأطفال في حلب.", "12 killed children @aleppo says:unnamed-sources")]
    [InlineData("وارتفع عدد القتلى المدنيين إلى 45 قتيلاً في حلب.", "45 killed civilians @aleppo")]
    [InlineData("وارتفعت حصيلة القتلى في صفوف الجنود إلى 22 في الموصل.", "22 killed soldiers @mosul")]
    [InlineData("عثر على جثث 40 شخصاً في درنة.", "40 found bodies body @derna")]
    [InlineData("أدت الحرب في اليمن إلى مقتل آلاف المدنيين ونزوح الملايين.", "about 1,000 to 9,999 killed civilians @yemen | about 1,000,000 to 9,999,999 fled people @yemen")]
    [InlineData("قتل 20 متمرداً حوثياً في تعز.", "20 killed houthi-fighters @taiz")]
    [InlineData("قالت المفوضية إن 30 ألفاً نزحوا، وإن 4000 شخص أصيبوا في درعا.", "30,000 fled people @daraa | 4,000 wounded people @daraa")]
    [InlineData("أفرج عن 40 معتقلاً، 12 منهم نساء، في درعا.", "40 released detainees @daraa | 12 released women @daraa")]
    [InlineData("أفرج عن 40 من أصل 300 معتقل في درعا.", "40 released detainees @daraa")]
    [InlineData("A bomb killed a policeman and wounded nine others in Kirkuk.", "1 killed police @kirkuk | 9 wounded police @kirkuk")]
    [InlineData("Shelling killed two women and wounded three others in Kirkuk.", "2 killed women @kirkuk | 3 wounded people @kirkuk")]
    [InlineData("The strike killed two children and a woman in Idlib.", "2 killed children @idlib | 1 killed women @idlib | 3 killed women-and-children @idlib")]
    [InlineData("At least 20 children died in Khartoum, six of them within a day.", "at least 20 died children @khartoum | 6 died children @khartoum")]
    [InlineData("A dozen were hurt, three of them seriously, in Tripoli.", "about 10 to 14 wounded people @tripoli")]
    [InlineData("40 of the 300 detainees were released in Daraa.", "40 released detainees @daraa")]
    [InlineData("The number of civilians killed in Mosul has risen to 300.", "300 killed civilians @mosul")]
    [InlineData("The bodies of 14 migrants were recovered near Derna.", "14 recovered bodies body @derna")]
    [InlineData("3,000 tonnes of its flour have been looted in Khartoum.", "3,000 looted supplies tonne @khartoum")]
    public void Extract_CountThatPointsElsewhere_SaysWhoTheyAre(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("شنت الطائرات 12 غارة على ريف حلب.", "12 carried-out airstrikes airstrike @aleppo-governorate")]
    [InlineData("تمكنت القوات من السيطرة على سبع قرى قرب حماة.", "7 took villages village @hama")]
    [InlineData("قال مصدر إن أكثر من 300 شخص ما زالوا في عداد المفقودين في درنة.", "at least 300 missing people @derna says:unnamed-sources")]
    [InlineData("وعبر نحو 20 ألفاً الحدود إلى الأردن.", "about 20,000 crossed people @jordan")]
    [InlineData("The army killed 12 fighters and took 15 villages around Hama.", "12 killed fighters @hama | 15 took villages village @hama")]
    [InlineData("The coalition destroyed five army fighting positions and two car bombs near Raqqa.", "5 destroyed military-positions item @raqqa | 2 destroyed car-bombs vehicle @raqqa")]
    [InlineData("Some 90, mostly women, had remained in Douma.", "about 90 remaining people @douma")]
    [InlineData("It went on with 300 people leaving Douma and nearly 40 leaving Harasta.", "300 left people @douma | about 40 left people @harasta")]
    [InlineData("Seven buses left Harasta and three reached Homs.", "7 left buses vehicle @harasta | 3 arrived buses vehicle @homs")]
    [InlineData("Up to 30,000 could still be trapped in Mosul.", "at most 30,000 trapped people @mosul")]
    [InlineData("30 people, among them four children, were treated in Homs.", "30 treated people @homs | 4 treated children @homs")]
    [InlineData("The ministry put the death toll in Homs at least at 50.", "at least 50 killed people @homs")]
    public void Extract_CountBesideSeveralActions_TakesItsOwn(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("خرجت خمس حافلات من بلدة مضايا وثلاث حافلات من مدينة الزبداني.", "5 left buses vehicle @madaya | 3 left buses vehicle @zabadani")]
    [InlineData("خرج 900 شخص من كفريا و الفوعة.", "900 left people @fuah-and-kafriya")]
    [InlineData("قتل مدنيان بقصف على قرية غرب إدلب.", "2 killed civilians @idlib-governorate")]
    [InlineData("قتل 30 شخصاً في تفجير استهدف سكان مضايا في حي بحلب.", "30 killed people @aleppo")]
    [InlineData("About 900 people left Foua and Kafraya for Aleppo.", "about 900 left people @fuah-and-kafriya")]
    [InlineData("The war has killed 900 people across Sudan, most of them in Khartoum.", "900 killed people @sudan")]
    [InlineData("In Khartoum, 2 million people have been displaced and 50,000 have crossed into Chad, about 20,000 of them into Libya.", "2,000,000 displaced people @khartoum | 50,000 crossed people @chad | about 20,000 crossed people @libya")]
    public void Extract_CountBesideSeveralPlaces_TakesItsOwn(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("بدأت المعركة الأخيرة في الباغوز يوم 9 شباط.", "2019-02-09 launched final-battle @baghouz")]
    [InlineData("نشرت شبكة محلية أمس مقطع فيديو يظهر استسلام عناصر من داعش.", "2019-02-27 published surrender-video")]
    [InlineData("The last battle in Baghouz began on 9 February.", "2019-02-09 launched final-battle @baghouz")]
    public void Extract_Date_SaysWhenSomethingHappened(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("توصلت قسد وتنظيم داعش إلى اتفاق ينص على وقف إطلاق النار، وإدخال المساعدات إلى الباغوز.", "agreed isis+sdf ceasefire @baghouz | agreed isis+sdf aid-access @baghouz")]
    [InlineData("نفت وزارة الدفاع الروسية وجود أي اتفاق مع تنظيم داعش حول خروج المقاتلين من الرقة.", "denied isis+russia fighters-exit @raqqa says:russian-defence-ministry")]
    [InlineData("تجري مفاوضات بين الحكومة السورية وقسد حول انسحاب القوات من عفرين.", "in-talks sdf+syrian-government withdrawal @afrin")]
    [InlineData("The SDF and ISIS reached a deal that provides for a ceasefire and the entry of aid to Baghouz.", "agreed isis+sdf ceasefire @baghouz | agreed isis+sdf aid-access @baghouz")]
    [InlineData("Turkey denied there was any agreement with the Syrian government on the withdrawal of forces from Afrin.", "denied syrian-government+turkish-government withdrawal @afrin says:Turkey")]
    [InlineData("Talks between the Syrian government and the SDF on a prisoner exchange continue in Manbij.", "in-talks sdf+syrian-government prisoner-exchange @manbij")]
    public void Extract_Deal_SaysPartiesTermAndStatus(string text, string claims) => ClaimText.Of(ClaimText.Extract(text)).ShouldBe(claims);

    [Theory]
    [InlineData("لم يقتل أي مدني في القصف على حماة.")]
    [InlineData("سيغادر 500 شخص بلدة دوما غداً.")]
    [InlineData("No civilians were killed in the shelling of Hama.")]
    [InlineData("The army will evacuate 500 people from Douma.")]
    [InlineData("A 45-year-old man was wounded in Homs.")]
    [InlineData("بينهم 30 طفلاً.")]
    [InlineData("في المدينة 300 منزل.")]
    [InlineData("Flight 370 left at 10:30 with 5 percent discount.")]
    [InlineData("Hundreds of people gathered.")]
    [InlineData("Evacuations from four besieged areas began in Idlib.")]
    [InlineData("All three towns have been under siege for years.")]
    [InlineData("Two villages left the province.")]
    [InlineData("Officials spoke of 50 prisoners, many of whom were released.")]
    [InlineData("Group 47 left Damascus.")]
    [InlineData("وفرت أكثر من 1500 وحدة دم في درعا.")]
    public void Extract_WithoutActionOrNotYet_ClaimsNothing(string text) => ClaimText.Extract(text).ShouldBeEmpty();

    [Fact]
    public void Extract_Quote_StandsInTheText()
    {
        const string Text = "مقدمة لا تقول شيئا.\nقال مصدر طبي إن 14 مدنياً قتلوا في سراقب.";

        var claim = ClaimText.Extract(Text).Single().Claim;

        claim.Quote!.Text.ShouldBe("14 مدنياً قتلوا");
        Text[claim.Quote.Start!.Value..claim.Quote.End!.Value].ShouldBe(claim.Quote.Text);
    }

    [Fact]
    public void Extract_Claim_SaysWhichWordsGaveEachField()
    {
        const string Text = "ISIS released 25 prisoners in Hajin on Tuesday, activists said.";

        var found = ClaimText.Extract(Text).Single(one => one.Claim.Kind == ClaimKind.Quantity);

        found.Reasons.Select(reason => $"{reason.Field}: {reason.Rule}: {Text[reason.Start..reason.End]}").ShouldBe(
        [
            "about.action: verb-before: released", "about.who: noun: prisoners", "value: digits: 25", "about.by: doer: ISIS", "about.where: named: Hajin", "about.when: weekday: Tuesday",
            "speaker: verb-after: said",
        ]);
    }

    [Fact]
    public void Extract_HeadingsAndListsOfOtherArticles_ClaimNothing()
    {
        const string Text = "8 civilians killed in Hama\nAt least 14 civilians were killed in an air strike on Saraqib.\nRead more\n20 people drown off Libya";

        ClaimText.Of(ClaimText.Extract(Text)).ShouldBe("at least 14 killed civilians @saraqib");
    }

    [Fact]
    public void Extract_NothingButHeadings_AreReadAsText() => ClaimText.Of(ClaimText.Extract("8 civilians killed in Hama")).ShouldBe("8 killed civilians @hama");

    [Fact]
    public void Extract_ThirdLanguage_ClaimsNothing() => ClaimText.Extract("14 civils ont été tués à Saraqib, 14 civilians were killed.", "fr").ShouldBeEmpty();

    [Fact]
    public void Extract_UndatedArticle_KeepsItsClaimsWithoutTime() =>
        ClaimText.Of(ClaimText.Extract("On Tuesday 14 civilians were killed in Saraqib.", published: "XXXX")).ShouldBe("14 killed civilians @saraqib");

    [Fact]
    public void Extract_AnArticleTwice_FindsTheSame()
    {
        const string Text = "قتل 12 جندياً إضافة إلى ثلاثة من العاملين في مستشفى درعا. وتوصلت قسد وتنظيم داعش إلى اتفاق ينص على وقف إطلاق النار.";

        ClaimText.Of(ClaimText.Extract(Text)).ShouldBe(ClaimText.Of(ClaimText.Extract(Text)));
    }

    // Each is long enough that time squared would not end.
    [Theory]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("(")]
    [InlineData("« \" “ ")]
    [InlineData("قتل 12 و")]
    [InlineData("اتفاق مع قسد على خروج ")]
    [InlineData("قال بالي إن ")]
    [InlineData("عناصر تنظيم داعش ")]
    [InlineData("أمس الأربعاء ")]
    [InlineData("12 people were killed by the SDF in Baghouz on Friday and ")]
    public async Task Extract_HostileText_EndsSoon(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 200_000 / piece.Length).ToString();

        await Task.Run(() => ClaimText.Extract(text, "ar"), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
