using System.Text.Json;

namespace ClaimGraph.Tests.Commands;

public sealed class ExtractTests : IDisposable
{
    readonly ClaimGraphProgram program = new();

    [Fact]
    public async Task Values_OfTexts_AreLinesOfJson()
    {
        program.Write("texts.jsonl", """
            {"id":"a","text":"أكثر من 200 عنصر","language":"ar"}

            {"id":"b","text":"😀 5 % of them","reference":"2019-02-27T10:00:00"}
            {"id":"c","text":"nothing"}
            {"id":"d","text":"قبل عشرة أيام","reference":"2019-02-28"}
            {"id":"e","text":"it lasted two hours"}
            """);
        var lines = (await program.RunAsync("extract", "--values", "texts.jsonl")).ShouldExitWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldBe(
        [
            """{"id":"a","found":[{"text":"أكثر من 200","start":0,"end":11,"kind":"number","min":200,"max":null,"approximate":false,"from":null,"to":null}]}""",
            """{"id":"b","found":[{"text":"5 %","start":3,"end":6,"kind":"percent","min":5,"max":5,"approximate":false,"from":null,"to":null}]}""",
            """{"id":"c","found":[]}""",
            """{"id":"d","found":[{"text":"قبل عشرة أيام","start":0,"end":13,"kind":"date","min":null,"max":null,"approximate":false,"from":"2019-02-18","to":"2019-02-18"}]}""",
            """{"id":"e","found":[{"text":"two","start":10,"end":13,"kind":"number","min":2,"max":2,"approximate":false,"from":null,"to":null},{"text":"two hours","start":10,"end":19,"kind":"duration","min":7200,"max":7200,"approximate":false,"from":null,"to":null}]}""",
        ]);
    }

    [Fact]
    public async Task Values_BadLines_AreToldAndTheRestIsRead()
    {
        program.Write("texts.jsonl", """
            {"id":"a"}
            {broken
            [1]
            {"id":1,"text":"x"}
            {"id":"e","text":"x","reference":"yesterday"}
            {"id":"f","text":"5 men"}
            """);
        var result = (await program.RunAsync("extract", "--values", "texts.jsonl")).ShouldExitWith(0);
        using var line = JsonDocument.Parse(result.Output);
        line.RootElement.GetProperty("id").GetString().ShouldBe("f");
        result.Messages.ShouldContain("texts.jsonl:1 (byte 0): text: It is missing");
        result.Messages.ShouldContain("texts.jsonl:2");
        result.Messages.ShouldContain("texts.jsonl:3");
        result.Messages.ShouldContain("id: It is no string");
        result.Messages.ShouldContain("reference: It is no date");
        result.Messages.ShouldContain("1 read, 5 rejected");
    }

    [Fact]
    public async Task Values_NothingGood_ExitsWithOne()
    {
        program.Write("texts.jsonl", "{broken\n");
        (await program.RunAsync("extract", "--values", "texts.jsonl")).ShouldExitWith(1).Messages.ShouldContain("nothing could be read");
        (await program.RunAsync("extract", "--values", "no-such.jsonl")).ShouldExitWith(1).Messages.ShouldContain("no-such.jsonl is not there");
    }

    [Fact]
    public async Task Values_OfArticleFiles_AreReadAsTextsOfTheirDay()
    {
        program.Write("town.md", "---", "published: 2019-02-28", "---", "It happened yesterday.");
        program.Write("news.jsonl", """{"id":"a","outlet":"sana","published":"2019-02-28","text":"It happened yesterday."}""");
        foreach (var file in new[] { "town.md", "news.jsonl" })
            (await program.RunAsync("extract", "--values", file)).ShouldExitWith(0).Output.ShouldContain("\"from\":\"2019-02-27\"");
    }

    [Fact]
    public async Task Extract_Articles_TellsWhatCameOfThem()
    {
        program.Write(
            "in/news.jsonl", """{"id":"a","outlet":"sana","text":"A quiet day in the hills."}""", """{"id":"b","text":"No outlet."}""",
            """{"id":"c","outlet":"x","text":"Les habitants de la ville ont quitté leurs maisons dans la nuit, selon plusieurs témoins qui ont parlé avec nous."}""");
        program.Write("in/page.html", "<html><body><p>A quiet day in the hills, and another in the valley.</p></body></html>");
        program.Write("in/README.md", "What lies here.");
        var result = (await program.RunAsync("extract", "in")).ShouldExitWith(0);
        result.Output.ShouldBeEmpty();
        result.Messages.ShouldContain("in/news.jsonl:2 (byte ");
        result.Messages.ShouldContain("in/news.jsonl:3 (c): no claims: its language is fr, only ar and en are read");
        result.Messages.ShouldEndWith("2 articles in 2 files: 0 claims, 2 rejected\n");
        (await program.RunAsync("extract", "in", "--outlet", "sana", "--out", "claims.jsonl")).ShouldExitWith(0).Messages.ShouldEndWith("4 articles in 2 files: 0 claims, 0 rejected\n");
        program.Read("claims.jsonl").ShouldBeEmpty();
    }

    [Fact]
    public async Task Extract_ThenLoad_GivesTheClaimsThatLoadingTheArticlesGives()
    {
        program.Write("news.jsonl", """{"id":"w-200","outlet":"sample-wire","published":"2019-02-27","text":"More than 200 fighters surrendered in Baghouz on Tuesday, local activists said."}""");
        (await program.RunAsync("extract", "news.jsonl", "--out", "claims.jsonl")).ShouldExitWith(0);
        var count = program.Read("claims.jsonl").Count(letter => letter == '\n');
        count.ShouldBeGreaterThan(0);
        (await program.RunAsync("load", "news.jsonl")).ShouldExitWith(0).Output.ShouldContain($" {count} loaded, 0 duplicate, 0 rejected");
        (await program.RunAsync("load", "claims.jsonl")).ShouldExitWith(0).Output.ShouldContain($" 0 loaded, {count} duplicate, 0 rejected");
        (await program.RunAsync("extract", "news.jsonl", "--explain")).ShouldExitWith(0).Output.ShouldStartWith("w-200-01 in sample-wire, 2019-02-27");
    }

    [Fact]
    public async Task Extract_NoArticles_SaysWhatToDo()
    {
        program.Write("claims.jsonl", ClaimLines.Conflict);
        (await program.RunAsync("extract", "claims.jsonl")).ShouldExitWith(1).Messages.ShouldContain("claims.jsonl holds no articles: 'claimgraph load' reads claims.");
        var result = (await program.RunAsync("extract", "x.txt", "--outlet", "", "--published", "soon", "--values", "--explain")).ShouldExitWith(2);
        result.Messages.ShouldContain("--outlet: ");
        result.Messages.ShouldContain("--published soon: ");
        result.Messages.ShouldContain("--values and --explain exclude each other");
    }

    [Fact]
    public async Task Extract_SomeFilesCannotBeRead_ReadsTheOthersAndNamesThem()
    {
        program.Write("news.jsonl", """{"id":"w-200","outlet":"sample-wire","published":"2019-02-27","text":"More than 200 fighters surrendered in Baghouz on Tuesday, local activists said."}""");
        program.Write("claims.jsonl", ClaimLines.Conflict);
        program.Write("empty.jsonl", "\n");
        foreach (var option in new[] { "--explain", "--values" })
        {
            (await program.RunAsync("extract", option, "news.jsonl", "no-such.jsonl")).ShouldExitWith(0).Messages.ShouldContain("no-such.jsonl is not there");
        }

        (await program.RunAsync("extract", "news.jsonl", "claims.jsonl")).ShouldExitWith(0).Messages.ShouldContain("claims.jsonl holds no articles");
        (await program.RunAsync("extract", "empty.jsonl")).ShouldExitWith(0).Messages.ShouldContain("empty.jsonl is empty.");
    }

    [Fact]
    public async Task Extract_WeekdayThatContradictsTheDate_IsShown()
    {
        program.Write("news.jsonl", """{"id":"w-1","outlet":"sample-wire","published":"2019-03-06","text":"The army said 12 people were killed in Raqqa on Monday, 5 March 2019."}""");
        const string Remark = "The text says Monday, but 2019-03-05 is a Tuesday.";
        var result = (await program.RunAsync("extract", "--explain", "news.jsonl")).ShouldExitWith(0);
        result.Output.ShouldContain("about.when = XXXX, by contradiction: Monday, 5 March 2019");
        result.Output.ShouldContain(Remark);
        result.Messages.ShouldContain(Remark);
        (await program.RunAsync("extract", "--explain", "--json", "news.jsonl")).ShouldExitWith(0).Output.ShouldContain(Remark);
        (await program.RunAsync("extract", "--values", "news.jsonl")).ShouldExitWith(0).Output.ShouldContain($"\"from\":null,\"to\":null,\"remark\":\"{Remark}\"");
    }

    public void Dispose() => program.Dispose();
}
