using System.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Vocabulary;

public sealed class ConceptSchemeReadTests : IDisposable
{
    readonly VocabularyFolderFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_EmptyFolder_SameAsBuiltIn()
    {
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldBeEmpty();
        reading.Remarks.ShouldBeEmpty();
        reading.Scheme.Fingerprint.ShouldBe(ConceptScheme.BuiltIn.Fingerprint);
    }

    [Fact]
    public void Read_OwnConcepts_AddedToBuiltIn()
    {
        folder.With("a/places.json", Places("""{"id":"marashdah","prefLabel":{"en":"Al-Marashidah","ar":"المراشدة"},"broader":"albukamal-district"}"""));
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldBeEmpty();
        reading.Remarks.ShouldBeEmpty();
        reading.Scheme.Broader("marashdah").ShouldBe(["albukamal-district", "deir-ez-zor", "syria"]);
        reading.Scheme.Narrower("syria").Contains("marashdah", StringComparer.Ordinal).ShouldBeTrue();
        var narrower = reading.Scheme.Narrower("syria");
        narrower.Order(StringComparer.Ordinal).SequenceEqual(narrower, StringComparer.Ordinal).ShouldBeTrue();
        reading.Scheme.Fingerprint.ShouldNotBe(ConceptScheme.BuiltIn.Fingerprint, StringComparer.Ordinal);
    }

    [Fact]
    public void Read_BuiltInId_ReplacedWhole()
    {
        folder.With("places.json", Places("""{"id":"baghouz","prefLabel":{"en":"Baghouz town"},"broader":"syria"}"""));
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldBeEmpty();
        reading.Scheme.Broader("baghouz").ShouldBe(["syria"]);
        reading.Scheme.Label("baghouz", "ar").ShouldBe("Baghouz town");
        reading.Scheme.Find("baghouz")!.AltLabel.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"place","concepts":[{"id":"x","broder":"syria"}]}""", "Unknown member 'broder'")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","id":"y"}]}""", "Duplicate member 'id'")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","prefLabel":{"en":"a","en":"b"}}]}""", "uplicate")]
    [InlineData("""{"type":"place","concepts":[{"id":7}]}""", "must be")]
    [InlineData("""{"type":"place","concepts":[{"prefLabel":{"en":"a"}}]}""", "id")]
    [InlineData("""{"type":"place","concepts":[{"id":null}]}""", "id")]
    [InlineData("""{"type":"place","concepts":[null]}""", "null")]
    [InlineData("""{"type":"place","concepts":[{"id":""}]}""", "empty")]
    [InlineData("""{"type":"place","concepts":[{"id":"x "}]}""", "space")]
    [InlineData("""{"type":"place","concepts":[{"id":"x\u202ey"}]}""", "U+202E")]
    [InlineData("""{"type":"place","concepts":[{"id":"x\u0000y"}]}""", "U+0000")]
    [InlineData("""{"type":"place","concepts":[{"id":"\ud800"}]}""", "vocabulary file")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","related":[null]}]}""", "related")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","altLabel":{"en":null}}]}""", "altLabel")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","prefLabel":{"en":null}}]}""", "prefLabel")]
    [InlineData("""{"type":"planet","concepts":[]}""", "planet")]
    [InlineData("""{"type":"Place","concepts":[]}""", "Place")]
    [InlineData("""{"concepts":[]}""", "type")]
    [InlineData("""{"type":"place"}""", "concepts")]
    [InlineData("""{"type":"place","hedges":[],"concepts":[]}""", "hedges")]
    [InlineData("""{"type":"hedge","concepts":[]}""", "hedge")]
    [InlineData("""{"type":"hedge","hedges":[{"id":"x","words":{"en":["x"]}}]}""", "min")]
    [InlineData("""{"type":"hedge","hedges":[{"id":"x","min":9,"max":3,"words":{"en":["x"]}}]}""", "above")]
    [InlineData("""{"type":"hedge","hedges":[{"id":"x","min":1e400,"words":{"en":["x"]}}]}""", "must be")]
    [InlineData("null", "must be")]
    [InlineData("[]", "must be")]
    [InlineData("{\n\"type\":\"place\",\n\"concepts\":[\n{\"id\":true}]}", "line 4")]
    [InlineData("{\"type\":\"place\",\"concepts\":[]} {}", "vocabulary file")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","unnamed":1}]}""", "unnamed")]
    [InlineData("""{"type":"place","concepts":[{"id":"x","prefLabel":["X"]}]}""", "prefLabel")]
    [InlineData("""{"type":"place","concepts":{}}""", "concepts")]
    [InlineData("""{"type":"place","concepts":[{"id":"x"}""", "vocabulary file")]
    [InlineData("// a comment\n{}", "vocabulary file")]
    [InlineData("", "empty")]
    public void Read_BadFile_OneFaultAndTheRestUsed(string text, string says)
    {
        folder.With("bad.json", text).With("good.json", Places("""{"id":"good-place","prefLabel":{"en":"Good"}}"""));
        var reading = ConceptScheme.Read(folder.Root);
        var fault = reading.Faults.ShouldHaveSingleItem();
        fault.File.ShouldBe("bad.json");
        fault.Message.ShouldContain(says);
        reading.Scheme.Find("good-place").ShouldNotBeNull();
        reading.Scheme.Find("baghouz").ShouldNotBeNull();
    }

    [Fact]
    public void Read_DeepNesting_Fault()
    {
        folder.With("deep.json", string.Concat(Enumerable.Repeat("[", 10_000)));
        ConceptScheme.Read(folder.Root).Faults.ShouldHaveSingleItem();
    }

    [Fact]
    public void Read_InvalidUtf8_Fault()
    {
        folder.With("bad.json", [.. Encoding.UTF8.GetBytes("{\"type\":\"place\",\"concepts\":[{\"id\":\""), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("\"}]}")]);
        ConceptScheme.Read(folder.Root).Faults.ShouldHaveSingleItem();
    }

    [Fact]
    public void Read_ByteOrderMark_PassedOver()
    {
        folder.With("places.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Places("""{"id":"x1","prefLabel":{"en":"X"}}"""))]);
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldBeEmpty();
        reading.Scheme.Find("x1").ShouldNotBeNull();
    }

    [Fact]
    public void Read_LargerThanLimit_Fault()
    {
        folder.With("large.json", new byte[(16 * 1024 * 1024) + 1]);
        ConceptScheme.Read(folder.Root).Faults.ShouldHaveSingleItem().Message.ShouldContain("16 MiB");
    }

    [Fact]
    public void Read_NoSuchFolder_Fault() =>
        ConceptScheme.Read(Path.Combine(folder.Root, "nowhere")).Faults.ShouldHaveSingleItem().Message.ShouldContain("no such folder");

    [Fact]
    public void Read_SameIdInTwoOwnFiles_FaultAndFirstKept()
    {
        folder.With("b.json", Places("""{"id":"x1","prefLabel":{"en":"Second"}}""")).With("a.json", Places("""{"id":"x1","prefLabel":{"en":"First"}}"""));
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldHaveSingleItem().File.ShouldBe("b.json");
        reading.Scheme.Label("x1").ShouldBe("First");
    }

    [Theory]
    [InlineData("""{"id":"x1","broader":"x1"}""", 1)]
    [InlineData("""{"id":"x1","broader":"x2"},{"id":"x2","broader":"x3"},{"id":"x3","broader":"x1"},{"id":"x4","broader":"x3"}""", 3)]
    [InlineData("""{"id":"syria","broader":"baghouz"}""", 1)]
    public void Read_CircleOfBroader_FaultForEachAndCut(string concepts, int faults)
    {
        folder.With("circle.json", Places(concepts));
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.Count.ShouldBe(faults);
        reading.Faults.ShouldAllBe(fault => fault.Message.Contains("circle"));
        foreach (var concept in reading.Scheme.Concepts) reading.Scheme.Broader(concept.Id).Contains(concept.Id, StringComparer.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public void Read_VeryDeepChain_FaultAndBounded()
    {
        folder.With("deep.json", Places(string.Join(",", Enumerable.Range(0, 10_000).Select(i => $$"""{"id":"p{{i}}","broader":"p{{i + 1}}"}"""))));
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldNotBeEmpty();
        reading.Scheme.Concepts.Max(concept => reading.Scheme.Broader(concept.Id).Count).ShouldBeLessThanOrEqualTo(64);
    }

    [Fact]
    public void Read_Hedge_ReplacesBuiltInOne()
    {
        folder.With("hedges.json", """{"type":"hedge","hedges":[{"id":"dozens","min":24,"max":96,"words":{"en":["dozens"]}}]}""");
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldBeEmpty();
        reading.Scheme.Hedges.FindWord("dozens")!.Value.Min.ShouldBe(24);
        reading.Scheme.Hedges.FindWord("العشرات").ShouldBeNull();
    }

    [Fact]
    public void Fingerprint_FilesInAnyOrderAndRelatedInEitherDirection_Same()
    {
        using var other = new VocabularyFolderFixture();
        folder.With("a.json", Actions("""{"id":"x1","related":["x2","x3"]}""")).With("b.json", Actions("""{"id":"x2"},{"id":"x3"}"""));
        other.With("z.json", Actions("""{"id":"x1","related":["x3"]}""")).With("c.json", Actions("""{"id":"x3"},{"id":"x2","related":["x1"]}"""));
        ConceptScheme.Read(folder.Root).Scheme.Fingerprint.ShouldBe(ConceptScheme.Read(other.Root).Scheme.Fingerprint);
        ConceptScheme.Read(folder.Root).Scheme.Fingerprint.Length.ShouldBe(64);
    }

    [Theory]
    [InlineData("""{"id":"x1","prefLabel":{"en":"X"}}""", true)]
    [InlineData("""{"id":"x1","related":["killed"]}""", false)]
    [InlineData("""{"id":"x1","broader":"killed"}""", false)]
    [InlineData("""{"id":"x1","unnamed":true}""", false)]
    public void Fingerprint_OwnConcept_ChangesWithRelationsOnly(string concept, bool same)
    {
        folder.With("a.json", Actions(concept));
        (ConceptScheme.Read(folder.Root).Scheme.Fingerprint == ConceptScheme.BuiltIn.Fingerprint).ShouldBe(same);
    }

    [Theory]
    [InlineData("""{"id":"baghоuz","prefLabel":{"en":"B2"}}""", "looks like 'baghouz'")]
    [InlineData("""{"id":"Baghouz","prefLabel":{"en":"B2"}}""", "looks like 'baghouz'")]
    [InlineData("""{"id":"ｂaghouz","prefLabel":{"en":"B2"}}""", "looks like 'baghouz'")]
    [InlineData("""{"id":"x1","prefLabel":{"ar":"البــاغوز"}}""", "looks like one of 'baghouz'")]
    [InlineData("""{"id":"x1"}""", "no label")]
    [InlineData("""{"id":"x1","prefLabel":{"en":"X"},"broader":"nowhere"}""", "broader 'nowhere'")]
    [InlineData("""{"id":"x1","prefLabel":{"en":"X"},"related":["nowhere"]}""", "related 'nowhere'")]
    [InlineData("""{"id":"x1","prefLabel":{"en":"X"},"related":["x1"]}""", "itself")]
    [InlineData("""{"id":"x1","prefLabel":{"en":"X"},"broader":"isis"}""", "type party")]
    public void Remarks_LikelySlip_Named(string concept, string says)
    {
        folder.With("own.json", Places(concept));
        var reading = ConceptScheme.Read(folder.Root);
        reading.Faults.ShouldBeEmpty();
        var remark = reading.Remarks.ShouldHaveSingleItem();
        remark.File.ShouldBe("own.json");
        remark.Message.ShouldContain(says);
    }

    [Fact]
    public void Read_HiddenFoldersAndOtherFiles_PassedOver()
    {
        folder.With(".git/x.json", "broken").With("notes.txt", "broken");
        ConceptScheme.Read(folder.Root).Faults.ShouldBeEmpty();
    }

    static string Places(string concepts) => $$"""{"type":"place","concepts":[{{concepts}}]}""";

    static string Actions(string concepts) => $$"""{"type":"action","concepts":[{{concepts}}]}""";
}
