using ClaimGraph.Reading.Articles.Languages;

namespace ClaimGraph.Tests.Reading.Articles;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("ar", "قال المجلس المحلي إن عشرات العائلات غادرت البلدة منذ أمس.")]
    [InlineData("ar", "مقتل 12 شخصا بانفجار")]
    [InlineData("ar", "قَالَ الـمَـجْلِس")]
    [InlineData("ar", "الكرد يفاوضون دمشق حول ملف النفط (PYD, SDF, UN OCHA)")]
    [InlineData("fa", "شورای شهر گفت که ده‌ها خانواده از دیروز شهر را ترک کرده‌اند و به روستاها رفته‌اند.")]
    [InlineData("fa", "اين شورا در بيانيه اي اعلام كرد كه خانواده ها را به شهر بر مي گرداند")]
    [InlineData("ur", "کونسل نے کہا ہے کہ درجنوں خاندان کل سے شہر چھوڑ چکے ہیں۔")]
    [InlineData("ku", "ئەنجومەنی شارەکە ڕایگەیاند کە دەیان خێزان لە دوێنێوە شاریان بەجێهێشتووە.")]
    [InlineData("ku", "Meclîsa bajêr got ku bi dehan malbat ji duh ve ji bajêr derketine û hatine gundan.")]
    [InlineData("ps", "د ښار شورا وویل چې لسګونه کورنۍ له پرونه ښار پرېښی دی.")]
    [InlineData("en", "The council said that dozens of families had left the town since yesterday.")]
    [InlineData("fr", "Le conseil a déclaré que des dizaines de familles avaient quitté la ville depuis hier.")]
    [InlineData("de", "Der Rat sagte, dass Dutzende Familien seit gestern die Stadt verlassen hätten.")]
    [InlineData("tr", "Meclis, dünden bu yana onlarca ailenin şehri terk ettiğini ve köylere gittiğini söyledi.")]
    [InlineData("es", "El consejo dijo que decenas de familias han dejado la ciudad desde ayer.")]
    [InlineData("it", "Il consiglio ha detto che decine di famiglie sono partite dalla città da ieri.")]
    [InlineData("pt", "O conselho disse que dezenas de famílias não voltaram para a cidade desde ontem.")]
    [InlineData("nl", "De raad zei dat tientallen gezinnen de stad sinds gisteren hebben verlaten.")]
    [InlineData("ru", "Совет заявил, что десятки семей покинули город со вчерашнего дня.")]
    [InlineData("uk", "Рада заявила, що десятки сімей покинули місто від учора.")]
    [InlineData("he", "המועצה אמרה שעשרות משפחות עזבו את העיר מאתמול.")]
    [InlineData("el", "Το συμβούλιο είπε ότι έφυγαν δεκάδες οικογένειες.")]
    [InlineData("zh", "委员会说，自昨天以来已有数十个家庭离开。")]
    [InlineData("ja", "評議会によると、きのうから数十の家族が町を離れました。")]
    [InlineData("ko", "의회는 어제부터 수십 가구가 마을을 떠났다고 말했다.")]
    [InlineData(null, "12 - 15, 2019")]
    [InlineData(null, "")]
    [InlineData(null, "Xyzzy plugh qwerty")]
    public void Of_ASentence_TellsItsLanguage(string? language, string text) => LanguageGuess.Of(text).ShouldBe(language);

    [Theory]
    [InlineData("ar", false)]
    [InlineData("ar-SY", false)]
    [InlineData("AR_EG", false)]
    [InlineData("en", true)]
    public void Read_StatedLanguage_IsCheckedAgainstTheText(string stated, bool isContradicted)
    {
        var article = ArticleFiles.One("list.jsonl", $$"""{"id":"1","language":"{{stated}}","text":"قال المجلس إن العائلات غادرت البلدة."}""");

        (article.Article.Language, article.Language, article.IsLanguageContradicted).ShouldBe((stated, "ar", isContradicted));
    }

    [Fact]
    public void Of_LongText_LooksAtItsBeginningOnly() => LanguageGuess.Of(string.Concat(Enumerable.Repeat("the town and ", 3_000_000))).ShouldBe("en");
}
