using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimGraph.Tests;

/// <summary>Lines of claim files.</summary>
static class ClaimLines
{
    static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    const string HostileText = "=HYPERLINK(1) \u001b]0;title\u0007 \u202eabc [red]x[/] \u009b31m";

    /// <summary>A line with hostile names, which no graph takes, and a hostile quote.</summary>
    public static string Hostile { get; } = Count("evil\u001b[31m", "evil-out\u202elet", 7, quote: HostileText);

    /// <summary>A line with a hostile quote, which graphs keep: a formula, a title sequence, a bidi override, markup of the drawing library, colour.</summary>
    public static string HostileQuote { get; } = Count("evil", "evil-outlet", 7, quote: HostileText);

    /// <summary>Two claims that exclude each other by far, one that agrees, one of another place within the first.</summary>
    public static string[] Conflict { get; } =
    [
        Count("a-1", "alpha", 40, quote: "أربعون مقاتلا"),
        Count("b-1", "beta", 4_000, quote: "four thousand fighters"),
        Count("c-1", "gamma", 40, quote: "forty fighters"),
        Count("d-1", "delta", 12, place: "elsewhere", quote: "twelve"),
    ];

    /// <summary>A claim of which only the name matters.</summary>
    public static string Any(string name) => Count(name, "alpha", 40 + (name.Length * 7));

    /// <summary>A count of fighters on one day.</summary>
    public static string Count(string name, string outlet, int count, string place = "baghouz", string quote = "words") => JsonSerializer.Serialize(
        new
        {
            @ref = name,
            outlet,
            article = new { id = $"article-{name}", published = "2019-02-27" },
            quote = new { text = quote },
            kind = "quantity",
            about = new { action = "left", who = "isis-members", where = place, unit = "person", scope = "snapshot", when = "2019-02-20" },
            value = new { min = count, max = count },
        },
        options);
}
