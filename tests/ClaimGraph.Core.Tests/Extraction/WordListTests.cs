using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction;

/// <summary>The user's own lists of words.</summary>
public sealed class WordListTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimgraph-words-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void OwnWords_AreFoundBesideTheBuiltInOnes()
    {
        Write("actions.json", """[{"action": "vaccinated", "counted": "object", "perfect": ["طعم"], "words": ["vaccinated"]}]""");
        Write("nouns.json", """[{"noun": "camels", "unit": "item", "words": ["جمل", "جمال", "camels"]}]""");
        Write("deals.json", """[{"term": "water-share", "words": ["تقاسم مياه", "share water"]}]""");
        Write("cues.json", """{"deal": ["covenant"]}""");

        Claims("طعمت الفرق 90 جملاً في إدلب.").ShouldBe("90 vaccinated camels item @idlib");
        Claims("Teams vaccinated 90 camels and 12 people in Idlib.").ShouldBe("90 vaccinated camels item @idlib | 12 vaccinated people @idlib");
        Claims("Turkey and the SDF signed a covenant that provides for a share of the water of Manbij.").ShouldBe("agreed sdf+turkish-government water-share @manbij");
        Claims("14 civilians were killed in Hama.").ShouldBe("14 killed civilians @hama");
    }

    [Theory]
    [InlineData("actions.json", """[{"action": "vaccinated", "counted": "everybody"}]""", "It is no list of actions")]
    [InlineData("nouns.json", """[{"noun": "camels"}]""", "It is no list of nouns")]
    [InlineData("nouns.json", """[{"noun": "camels", "unit": "item", "words": ["camels"], "plural": true}]""", "It is no list of nouns")]
    [InlineData("deals.json", "null", "It is no list of deals")]
    [InlineData("cues.json", """{"beforehand": ["earlier"]}""", "It is no list of cues")]
    [InlineData("cues.json", "{", "It is no list of cues")]
    public void Faults_BrokenList_NamesTheFile(string name, string json, string fault)
    {
        Write(name, json);

        var found = WordListCheck.Faults(Scheme()).ShouldHaveSingleItem();

        found.File.ShouldBe(Path.Combine("words", name));
        found.Message.ShouldStartWith(fault);
    }

    [Fact]
    public void Read_ListOfAnotherName_IsAFault()
    {
        Write("verbs.json", "[]");

        ConceptScheme.Read(folder.FullName).Faults.ShouldHaveSingleItem().Message.ShouldContain("call the file actions.json, nouns.json, deals.json, cues.json");
    }

    string Claims(string text)
    {
        var scheme = Scheme();
        WordListCheck.Faults(scheme).ShouldBeEmpty();
        var language = text[0] > '\u0600' ? "ar" : "en";
        return ClaimText.Of(new ClaimExtractor(scheme).Extract(new ArticleText("sample-daily", new Article("a", null, null, DateSpan.Parse("2019-02-28"), language), text, language)));
    }

    ConceptScheme Scheme()
    {
        var reading = ConceptScheme.Read(folder.FullName);
        reading.Faults.ShouldBeEmpty();
        return reading.Scheme;
    }

    void Write(string name, string json)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "words"));
        File.WriteAllText(Path.Combine(folder.FullName, "words", name), json);
    }
}
