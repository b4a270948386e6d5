using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Explaining;

/// <summary>Explanations as JSON: always both claims, the rungs, the link, the verdict in one sentence.</summary>
static class ExplanationJson
{
    /// <summary>Writes one object: two claims that were asked for.</summary>
    internal static void Write(Output output, ClaimInGraph a, ClaimInGraph b, Explanation explanation) => JsonOutput.Write(output, writer =>
        Write(writer, new Side(a.Id, a.Claim, a.Question, a.Position, a.Passage), new Side(b.Id, b.Claim, b.Question, b.Position, b.Passage), explanation, explanation.Link, explanation.Summary));

    /// <summary>Writes an array of such objects: the links of a question, each with the claims that speak for its ends.</summary>
    internal static void Write(Output output, ExplainedQuestion question, IReadOnlyDictionary<ContentId, Passage> passages) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var link in question.Links)
        {
            if (Side.Of(link.From, passages) is { } from && Side.Of(link.To, passages) is { } to)
                Write(writer, from, to, link.Ladder, link.Link, $"{link.Link.Verdict.ToName()} ({link.Link.Rule}): {link.Link.Reason}");
        }

        writer.WriteEndArray();
    });

    static void Write(Utf8JsonWriter writer, Side a, Side b, Explanation ladder, Link? link, string summary)
    {
        writer.WriteStartObject();
        WriteClaim(writer, "a", a);
        WriteClaim(writer, "b", b);
        writer.WriteStartArray("rungs");
        foreach (var rung in ladder.Rungs)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rung.Rule);
            writer.WriteBoolean("holds", rung.Holds);
            writer.WriteString("finding", rung.Finding);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteLink(writer, link);
        writer.WriteString("summary", summary);
        writer.WriteEndObject();
    }

    static void WriteClaim(Utf8JsonWriter writer, string name, Side found)
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
        WritePassage(writer, found.Passage);
        writer.WriteString("question", found.Question.Label);
        writer.WriteString("position", found.Position.Id.ToString());
        writer.WriteString("value", claim.Value.ToString());
        writer.WriteString("when", claim.When.ToString());
        writer.WriteEndObject();
    }

    static void WritePassage(Utf8JsonWriter writer, Passage? passage)
    {
        if (passage is null)
        {
            writer.WriteNull("passage");
            return;
        }

        writer.WriteStartObject("passage");
        writer.WriteString("before", passage.Before);
        writer.WriteString("quote", passage.Quote);
        writer.WriteString("after", passage.After);
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

    sealed record Side(ContentId Id, Claim Claim, Question Question, Position Position, Passage? Passage)
    {
        internal static Side? Of(OtherPosition end, IReadOnlyDictionary<ContentId, Passage> passages) =>
            Sides.FirstQuoted(end.View) is { } sight ? new Side(sight.Id, sight.Claim, end.Question, end.View.Position, passages.GetValueOrDefault(sight.Id)) : null;
    }
}
