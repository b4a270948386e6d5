using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Tests.Reporting;

/// <summary>Text that would like to be more than text.</summary>
static class Hostile
{
    internal static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- ", "]]>", "</td></table>", "&lt;b&gt; &#60;b&#62;", "&copy;",
        "[link](http://evil.example)", "![image](http://evil.example/x.png)", "[a]: http://evil.example", "[a][b]", "[^1]", "[x] done", "[!WARNING]",
        "<http://evil.example>", "http://evil.example", "HTTPS://evil.example/a_b", "ftp://evil.example", "www.evil.example", "see (www.evil.example)",
        "mailto:a@evil.example", "a@evil.example", "a.b+c@evil.example", "tel:12345", "javascript:alert(1)", "@someone and @some-team", "#12 and owner/name#12",
        "# heading", "## heading", "#tag", "- item", "+ item", "* item", "1. item", "1) item", "12345. item", "> quote", ">quote", "    code", "\tcode",
        "```\ncode", "~~~\ncode", "`code`", "``a`b``", "**bold** __bold__ *it* _it_", "~~gone~~ ~gone~", "==mark== ++ins++ ^sup^ ~sub~", "\"\"cite\"\"",
        "---", "***", "___", "- - -", "===", "a\n===", "a\n---", "| a | b |\n| - | - |\n| 1 | 2 |", "a | b\n- | -", "+---+\n| a |\n+---+",
        "$x$ $$x$$", "line one\nline two", "line one\r\n\r\n# line two", "ends with a backslash \\", "ends with two spaces  ", "\\[link](x)", "\\<b>", "\\",
        "a\u202eb", "\u2067abc\u2069", "\u001b[31mred\u001b]8;;http://evil.example\u0007x", "\0", "[red]markup[/]", "{{template}} ${x} %x%",
        ":::\nbox\n:::", "Term\n:   definition", "*[HTML]: abbreviation", "{#id .class}", "\u0085a", "\u2028# a", "أ [ب](http://evil.example) ج",
        "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\ufeff=1", "\n=1", "\r\n=1", "\t=1", "\tplain", "\rplain", "＝1", "＋1", "－1", "＠A", "'=1", "''=1", "'plain", "a=1",
        "\u200e=1", "\"quoted\", and comma", "=cmd|' /C calc'!A0", "-5", "a;b", "\"",
    ];

    /// <summary>Two conflicting claims whose every field holds the text, each followed by a number so that they differ.</summary>
    internal static ReportGraph Graph(string text)
    {
        var first = Claim(text, 1);
        var second = Claim(text, 2);
        return new ReportGraph().Add(first, second)
            .Link(first, Verdict.ConflictsWith, second, text, text, Severity.Major, 1, 2)
            .Reject(text, 1, text, text, text);
    }

    internal static Claim Claim(string text, int number) =>
        new(text, new Article(text, text, text, DateSpan.Parse("2019-03-01"), text),
            new About { Action = text, Who = text, By = text, To = text, Where = text, Unit = text, When = DateSpan.Parse("2019-03~") },
            new Quantity(number, number, false))
        {
            Ref = text,
            Speaker = text,
            Quote = new Quote(text, null, null),
        };

    public static TheoryData<string> Data => [.. Texts];
}
