using ClaimGraph.Claims;
using ClaimGraph.Extraction.Attribution;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction.Attribution;

public sealed class AttributionReaderTests
{
    static readonly MentionFinder mentions = new(ConceptScheme.BuiltIn);
    static readonly AttributionFinder finder = new(ConceptScheme.BuiltIn);

    [Theory]
    [InlineData("قالت مصادر محلية إن 12 شاحنة وصلت", "12", "unnamed-local-sources")]
    [InlineData("وأفادت مصادر طبية بأن 7 جرحى وصلوا", "7", "medical-sources")]
    [InlineData("أعلنت قوات سوريا الديمقراطية أن 30 مقاتلا غادروا", "30", "sdf")]
    [InlineData("وأكد الناطق باسم قوات سوريا الديمقراطية أن 30 مقاتلا غادروا", "30", "sdf-spokesman")]
    [InlineData("وقال المتحدث باسم قسد، مصطفى بالي: «غادر 40 مقاتلا»", "40", "mustafa-bali")]
    [InlineData("وقال مدير المرصد السوري لحقوق الإنسان سمير خوري إن 9 أشخاص قتلوا", "9", "sohr")]
    [InlineData("وقال الناشط كريم حداد لصحيفة البيان إن 9 أشخاص قتلوا", "9", "كريم حداد")]
    [InlineData("وقال وزير الزراعة الدكتور كريم بن سالم إن 9 قرى تضررت", "9", "كريم بن سالم")]
    [InlineData("وأوضحت وزارة الموارد المائية أن 9 قرى تضررت", "9", "وزارة الموارد المائية")]
    [InlineData("وصرح المتحدث الأمني بوزارة الداخلية بأن 9 أشخاص قتلوا", "9", "saudi-interior-ministry-spokesman")]
    [InlineData("The health ministry said that 20 people died", "20", "health ministry")]
    [InlineData("Kurdish activists reported that 20 people died", "20", "local-activists")]
    [InlineData("An SDF spokesman said 20 people left", "20", "sdf-spokesman")]
    [InlineData("Health Minister Karim Haddad announced that 20 people were hurt", "20", "Karim Haddad")]
    [InlineData("Karim Haddad, a doctor in the town, said that 20 people were hurt", "20", "Karim Haddad")]
    [InlineData("A security source, who asked not to be named, said that 20 men were held", "20", "security-sources")]
    public void Read_ReportingVerb_SaysWho(string text, string probe, string speaker) => Who(text, probe).ShouldBe((speaker, StanceOf(text, probe)));

    [Theory]
    [InlineData("وفق شهود عيان، احترق 5 منازل", "5", "eyewitnesses")]
    [InlineData("قتل 5 رجال بحسب وكالة سانا", "5", "sana")]
    [InlineData("وتم تنفيذ 300 غارة باعتراف من وزارة الدفاع الروسية", "300", "russian-defence-ministry")]
    [InlineData("قتل 5 رجال، وفقا لما ذكره المرصد السوري", "5", "sohr")]
    [InlineData("وسط تأكيد ناشطين محليين بأن 5 عائلات وصلت", "5", "local-activists")]
    [InlineData("وردت أنباء تقول إن 5 عائلات وصلت", "5", "unnamed-reports")]
    [InlineData("According to OCHA, 5,000 families fled", "000", "un-ocha")]
    [InlineData("At least 41 people died, according to local residents", "41", "local-residents")]
    [InlineData("Reports say 41 people died", "41", "unnamed-reports")]
    [InlineData("Twenty men surrendered, officials said", "Twenty", "unnamed-official")]
    public void Read_ReportingNoun_SaysWho(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("ونقل مصطفى بالي عن أشخاص فروا أن 60 رجلا بقوا", "60", "mustafa-bali")]
    [InlineData("ونقلت فرانس برس عن مصدر طبي قوله إن 60 رجلا قتلوا", "60", "medical-sources")]
    [InlineData("وعلمت «البيان» من مصادر مطلعة أن 60 رجلا غادروا", "60", "informed-sources")]
    [InlineData("SANA quoted a medical source as saying that 60 men were killed", "60", "medical-sources")]
    [InlineData("The SDF said that activists reported 200 dead", "200", "local-activists")]
    public void Read_PassedOn_SaysWho(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("نشرت شبكة فرات بوست مقطع فيديو يظهر 50 رجلا", "50", "furat-post")]
    [InlineData("نشر حساب على الشبكة تسجيلا صوتيا لقيادي في داعش عن فتح 2 من الطرق. ونص أيضا على نقل 90 جريحا", "90", "isis-commander-audio")]
    [InlineData("ويظهر الفيديو 50 رجلا في الطريق", "50", "unnamed-recording")]
    [InlineData("The video shows about 60 fighters surrendering", "60", "surrender-video")]
    [InlineData("Furat Post published a video in which 60 men walk out", "60", "furat-post")]
    public void Read_Recording_SpeaksForItself(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("قالت مصادر أمنية إن الطريق مغلق. وأضافت أن 8 سيارات احترقت", "8", "security-sources")]
    [InlineData("قالت مصادر أمنية إن الطريق مغلق. وتابعت المصادر أن 8 سيارات احترقت", "8", "security-sources")]
    [InlineData("قال مصطفى بالي إن الطريق مغلق. وقالت سانا إن الطريق مفتوح. وأوضح بالي أن 8 سيارات احترقت", "8", "mustafa-bali")]
    [InlineData("قال الناشط كريم حداد إن الطريق مغلق. وقالت سانا إن الطريق مفتوح. ولفت الناشط إلى أن 8 سيارات احترقت", "8", "كريم حداد")]
    [InlineData("قال المرصد السوري لحقوق الإنسان إن الطريق مغلق، مشيرا إلى أن 8 سيارات احترقت", "8", "sohr")]
    [InlineData("Bali is an officer of the SDF. Mustafa Bali said the road was closed. He added that 8 cars burned", "8", "mustafa-bali")]
    [InlineData("Mustafa Bali said the road was closed. SANA said it was open. Bali said 8 cars burned", "8", "mustafa-bali")]
    [InlineData("A local source said the road was closed. The source added that 8 cars burned", "8", "unnamed-local-sources")]
    public void Read_GoingOn_KeepsTheSpeaker(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("قال مصطفى بالي: «المعركة بدأت اليوم. وسيغادر 70 رجلا». الطقس بارد 4 أيام", "70", "mustafa-bali", "4")]
    [InlineData("قال مصطفى بالي: «المعركة بدأت اليوم. وسيغادر 70 رجلا.\nالطقس بارد 4 أيام", "70", "mustafa-bali", "4")]
    [InlineData("Mustafa Bali said: “The battle began today. About 70 men left.” The market opened at 4", "70", "mustafa-bali", "4")]
    [InlineData("Mustafa Bali said: \"The battle began today. About 70 men left.\n\nThe market opened at 4", "70", "mustafa-bali", "4")]
    public void Read_QuotationThatRunsOn_EndsWithItsMarkOrParagraph(string text, string inside, string speaker, string outside)
    {
        Who(text, inside).ShouldBe((speaker, Stance.Quotes));
        Who(text, outside).ShouldBe((null, Stance.Asserts));
    }

    [Theory]
    [InlineData("زعمت قوات النظام أن 30 مقاتلا قتلوا", "30", "syrian-army", Stance.Doubts)]
    [InlineData("قتل 30 رجلا على حد زعم التنظيم", "30", null, Stance.Doubts)]
    [InlineData("نفت وزارة الدفاع الروسية أن تكون 30 غارة نفذت", "30", "russian-defence-ministry", Stance.Denies)]
    [InlineData("لا صحة لخبر مقتل 30 رجلا", "30", null, Stance.Denies)]
    [InlineData("قتل 30 رجلا في حصيلة لم يتسن التأكد منها", "30", null, Stance.Doubts)]
    [InlineData("The SDF claimed it had killed 30 men", "30", "sdf", Stance.Doubts)]
    [InlineData("The Pentagon denied that 30 men were killed", "30", "pentagon", Stance.Denies)]
    [InlineData("Allegedly 30 men crossed the border", "30", null, Stance.Doubts)]
    [InlineData("The toll of 30 could not be verified", "30", null, Stance.Doubts)]
    [InlineData("There is no truth to claims that 30 men left, the SDF said", "30", "sdf", Stance.Denies)]
    public void Read_DoubtAndDenial_Stance(string text, string probe, string? speaker, Stance stance)
    {
        var found = Who(text, probe);
        found.Stance.ShouldBe(stance);
        if (speaker is not null) found.Speaker.ShouldBe(speaker);
    }

    [Theory]
    [InlineData("يشار إلى أن 12 شاحنة وصلت", "12")]
    [InlineData("قتل 12 رجلا في القصف", "12")]
    [InlineData("لم يقل الناطق كم بقي من 12 رجلا", "12")]
    [InlineData("The minister did not say how many of the 12 men left", "12")]
    [InlineData("Twelve men left, while 12 stayed", "12")]
    public void Read_OwnVoice_NoSpeaker(string text, string probe) => Who(text, probe).ShouldBe((null, Stance.Asserts));

    [Theory]
    [InlineData("قال مصدر في بلدة هجين إن 12 شاحنة وصلت", "12", "hajin-source")]
    [InlineData("وأفادت مصادر في مدينة الرقة بأن 12 شاحنة وصلت", "12", "unnamed-source-in-raqqa")]
    [InlineData("قالت مصادر طبية في الرقة إن 12 جريحا وصلوا", "12", "medical-sources")]
    [InlineData("A source in Hajin said that 20 men left", "20", "hajin-source")]
    [InlineData("Sources in the town of Baghouz said 20 men left", "20", "unnamed-source-in-baghouz")]
    public void Read_SourceInPlace_IsOneOfThatPlace(string text, string probe, string speaker)
    {
        Who(text, probe).Speaker.ShouldBe(speaker);
        ConceptScheme.BuiltIn.IsUnnamed(speaker).ShouldBeTrue();
    }

    [Theory]
    [InlineData("انسحبت قوات سوريا الديمقراطية من القرية. وقال المتحدث باسمها إن 12 شاحنة وصلت", "12", "sdf-spokesman")]
    [InlineData("انسحبت قوات سوريا الديمقراطية من القرية. وقال المتحدث باسمها كريم حداد إن 12 شاحنة وصلت", "12", "كريم حداد")]
    [InlineData("هاجم الجيش السوري القرية. وصرح ناطق باسم الجيش بأن 12 شاحنة وصلت", "12", "syrian-army")]
    [InlineData("The SDF left the village. Its spokesman told reporters that 20 men stayed", "20", "sdf-spokesman")]
    [InlineData("The SDF left the village. The group's spokesman said that 20 men stayed", "20", "sdf-spokesman")]
    [InlineData("The SDF left the village. Their commander said that 20 men stayed", "20", "sdf")]
    [InlineData("Its spokesman told reporters that 20 men stayed", "20", null)]
    public void Read_SpokesmanOfWhoWasNamedBefore_SpeaksForThem(string text, string probe, string? speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("قال المرصد إن 12 شخصا قتلوا", "12", "sohr")]
    [InlineData("قتل 12 شخصا وفق حصيلة للمرصد السوري", "12", "sohr")]
    [InlineData("زار الطبيب كريم حداد المخيم. وقال حداد إن 12 خيمة تضررت", "12", "كريم حداد")]
    [InlineData("وأكد وزير الزراعة والمياه الدكتور كريم بن سالم بن علي الحداد أن 12 قرية تضررت", "12", "كريم بن سالم بن علي الحداد")]
    [InlineData("وقال الكاتب السوري كريم حداد إن 12 قرية تضررت", "12", "كريم حداد")]
    [InlineData("وقالت الشرطة إن 12 شخصا وصلوا", "12", "الشرطة")]
    public void Read_NameInAnyForm_SaysWho(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("قتل 12 شخصا وفق حصيلة جديدة", "12")]
    [InlineData("وتشير تقديرات إلى أن 12 شخصا قتلوا", "12")]
    [InlineData("يؤكد الهجوم الأخير أن 12 قرية ليست آمنة", "12")]
    [InlineData("وأكد الطبيب أن 12 قرية تضررت", "12")]
    [InlineData("جاء في الحديث الشريف أن 12 رجلا وصلوا", "12")]
    [InlineData("وذكر بقوله تعالى إن 12 عينا انفجرت", "12")]
    [InlineData("Estimates say that 12 people died", "12")]
    public void Read_WhatCannotSpeak_NoSpeaker(string text, string probe) => Who(text, probe).Speaker.ShouldBeNull();

    [Theory]
    [InlineData("زار أمير المنطقة الجرحى. وأكد أن 12 منهم غادروا", "12", "أمير المنطقة")]
    [InlineData("قالت سانا إن الطريق مغلق. وانتقد الطبيب كريم حداد القرار. وقال إن 12 خيمة تضررت", "12", "كريم حداد")]
    [InlineData("قالت سانا إن الطريق مغلق. وأعرب مدير المستشفى كريم حداد عن أسفه، مؤكدا أن 12 خيمة تضررت", "12", "كريم حداد")]
    [InlineData("قال المرصد السوري إن الطريق مغلق. هاجم الجيش السوري القرية. وأضاف أن 12 رجلا قتلوا", "12", "sohr")]
    [InlineData("قالت سانا إن الطريق مغلق. وكان المتحدث باسم وزارة الزراعة، قد صرح بأن 12 قرية تضررت", "12", "المتحدث باسم وزارة الزراعة")]
    [InlineData("قالت سانا إن الطريق مغلق. وتبنت قوات سوريا الديمقراطية الهجمات التي قالت إن 12 رجلا نفذوها", "12", "sdf")]
    [InlineData("وقال في ختام الزيارة وزير الزراعة كريم حداد إن 12 قرية تضررت", "12", "كريم حداد")]
    [InlineData("قال الناشط كريم حداد إن الطريق مغلق. وبيّن أن 12 خيمة تضررت", "12", "كريم حداد")]
    [InlineData("لم تذكر سانا عدد الجرحى، لكنها قالت إن 12 خيمة تضررت", "12", "sana")]
    [InlineData("قالت سانا إن الطريق مغلق. وأكد الشيخ عبد الله بن كريم أمس تضامنه، مشددا على أن 12 خيمة تضررت", "12", "عبد الله بن كريم")]
    [InlineData("قال الناشط كريم حداد إن الطريق مغلق. كما قال إن 12 خيمة تضررت", "12", "كريم حداد")]
    [InlineData("قالت سانا إن الطريق مغلق. Karim Haddad met the residents. He said 12 tents were lost", "12", "Karim Haddad")]
    public void Read_VerbWithoutSubject_MeansWhoActed(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("قال المرصد السوري إن الطريق مغلق. هاجم الجيش السوري القرية. وأكد أن 12 رجلا قتلوا", "12")]
    [InlineData("قالت سانا إن الطريق مغلق. كما أدانت دول كثيرة الهجوم، مؤكدة وقوفها مع 12 أسرة", "12")]
    [InlineData("قالت سانا إن الطريق مغلق. وقال زعرور في بيان: «احترقت 12 خيمة هناك». وأكد أن 12 رجلا وصلوا", "12")]
    [InlineData("قالت سانا إن الطريق مغلق. وأكد للجرحى تقديم 12 خيمة", "12")]
    [InlineData("قالت سانا إن الطريق مغلق. غير أن من قال إن 12 رجلا وصلوا لم يكن هناك", "12")]
    [InlineData("SANA said the road was closed. The minister visited the camp. He said 12 tents were lost", "12")]
    public void Read_MayBeOneOfTwo_NoSpeaker(string text, string probe) => Who(text, probe).Speaker.ShouldBeNull();

    [Theory]
    [InlineData("قال مصدر طبي إن 5 رجال قتلوا إضافة إلى ما يعتقد أنها 12 حالة خطرة", "12", "medical-sources")]
    [InlineData("قالت مصادر طبية في بيان صحفي إن 12 رجلا وصلوا", "12", "medical-sources")]
    [InlineData("وصف وزير الزراعة كريم حداد الحدث بأنه مؤسف. وقال إن 12 قرية تضررت", "12", "كريم حداد")]
    [InlineData("ذكرت قناة الحدث أن 12 قرية تضررت", "12", "al-hadath")]
    [InlineData("قال مدير الإغاثة كريم حداد إن الطريق مغلق. وقتل 12 رجلا وفق حداد من بينهم طفل", "12", "كريم حداد")]
    [InlineData("وفقا لما ذكرته وكالة سانا، لم يصل 12 رجلا", "12", "sana")]
    public void Read_WordsOfOtherMeaning_KeepTheSpeaker(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("\"We lost 12 tents,\" the mayor, Karim Haddad, told SANA by telephone", "12", "Karim Haddad")]
    [InlineData("The army kept silent, but a security official told SANA on condition of anonymity that 12 men were held", "12", "unnamed-official")]
    [InlineData("The toll was confirmed by the health ministry, which said 12 people were hurt", "12", "health ministry")]
    [InlineData("At least 12 people died, the health ministry said in a statement carried by SANA", "12", "health ministry")]
    [InlineData("SANA said the road was open, while activists put the death toll at 12", "12", "local-activists")]
    [InlineData("Citing two diplomats, the newspaper reported that 12 men would be freed", "12", "diplomatic-sources")]
    [InlineData("\"The road is closed,\" said Karim Haddad, a nurse. \"We received 12 patients,\" he said", "12", "Karim Haddad")]
    public void Read_AgencyStyle_SaysWho(string text, string probe, string speaker) => Who(text, probe).Speaker.ShouldBe(speaker);

    [Fact]
    public void Read_OwnOutlet_IsNoSpeaker() => Who("قالت البيان إن 12 شاحنة وصلت", "12", "al-bayan").Speaker.ShouldBeNull();

    [Theory]
    [InlineData("\"")]
    [InlineData("«")]
    [InlineData("قال \"")]
    [InlineData("said: “")]
    [InlineData("وفق ")]
    [InlineData("نقل عن ")]
    [InlineData("قال الوزير، ")]
    public void Read_HostileText_SpansStayInOrder(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5_000));
        var reader = finder.Begin();
        foreach (var sentence in new SentenceReader().Read(text))
        {
            var next = 0;
            foreach (var span in reader.Read(sentence, mentions.Find(sentence)))
            {
                span.First.ShouldBeGreaterThanOrEqualTo(next);
                span.Last.ShouldBeInRange(span.First, sentence.Tokens.Count - 1);
                next = span.Last + 1;
            }
        }
    }

    static Stance StanceOf(string text, string probe) => text.IndexOf('«', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(probe, StringComparison.Ordinal) > open ? Stance.Quotes : Stance.Asserts;

    // Who says the last token of that form, and how.
    static (string? Speaker, Stance Stance) Who(string text, string probe, string? outlet = null)
    {
        var reader = finder.Begin(outlet);
        (string?, Stance)? found = null;
        foreach (var sentence in new SentenceReader().Read(text))
        {
            var spans = reader.Read(sentence, mentions.Find(sentence));
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                if (!string.Equals(sentence.Tokens[at].Form, probe, StringComparison.OrdinalIgnoreCase)) continue;
                var span = spans.SingleOrDefault(one => one.First <= at && at <= one.Last);
                found = (span?.Speaker, span?.Stance ?? Stance.Asserts);
            }
        }

        return found.ShouldNotBeNull();
    }
}
