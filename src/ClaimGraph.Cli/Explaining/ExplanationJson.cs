using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Explaining;

/// <summary>An explanation as JSON.</summary>
static class ExplanationJson
{
    /// <summary>Writes one object: both claims, the rungs, the verdict.</summary>
    internal static void Write(Output output, ClaimInGraph a, ClaimInGraph b, Explanation explanation) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        WriteClaim(writer, "a", a);
        WriteClaim(writer, "b", b);
        writer.WriteStartArray("rungs");
        foreach (var rung in explanation.Rungs)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rung.Rule);
            writer.WriteBoolean("holds", rung.Holds);
            writer.WriteString("finding", rung.Finding);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteLink(writer, explanation.Link);
        writer.WriteString("summary", explanation.Summary);
        writer.WriteEndObject();
    });

    static void WriteClaim(Utf8JsonWriter writer, string name, ClaimInGraph found)
    {
        var claim = found.Claim;
        writer.WriteStartObject(name);
        writer.WriteString("id", found.Id.ToString());
        writer.WriteString("ref", claim.Ref);
        writer.WriteString("outlet", claim.Outlet);
        writer.WriteString("article", claim.Article.Key);
        writer.WriteString("published", claim.Article.Published.ToString());
        writer.WriteString("speaker", claim.Speaker);
        writer.WriteString("stance", claim.Stance.ToToken());
        writer.WriteString("quote", claim.Quote?.Text);
        writer.WriteString("question", found.Question.Label);
        writer.WriteString("position", found.Position.Id.ToString());
        writer.WriteString("value", claim.Value.ToString());
        writer.WriteString("when", claim.When.ToString());
        writer.WriteEndObject();
    }

    static void WriteLink(Utf8JsonWriter writer, Link? link)
    {
        if (link is null)
        {
            writer.WriteNull("link");
            return;
        }

        writer.WriteStartObject("link");
        writer.WriteString("from", link.From.ToString());
        writer.WriteString("to", link.To.ToString());
        writer.WriteString("verdict", link.Verdict.ToName());
        writer.WriteString("rule", link.Rule);
        writer.WriteString("reason", link.Reason);
        WriteNumber(writer, "gap", link.Gap);
        WriteNumber(writer, "ratio", link.Ratio);
        writer.WriteString("severity", link.Severity?.ToName());
        writer.WriteEndObject();
    }

    static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value)) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }
}
