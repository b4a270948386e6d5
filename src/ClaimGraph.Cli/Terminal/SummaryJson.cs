using System.Text.Json;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Terminal;

/// <summary>The counts of a graph as members of a JSON object.</summary>
static class SummaryJson
{
    /// <summary>Writes the members into an open object.</summary>
    internal static void WriteMembers(Utf8JsonWriter writer, GraphSummary summary)
    {
        writer.WriteNumber("schema", summary.Schema);
        writer.WriteNumber("outlets", summary.Outlets);
        writer.WriteNumber("articles", summary.Articles);
        writer.WriteNumber("claims", summary.Claims);
        writer.WriteNumber("questions", summary.Questions);
        writer.WriteNumber("positions", summary.Positions);
        writer.WriteNumber("origins", summary.Origins);
        writer.WriteStartObject("links");
        foreach (var (verdict, count) in summary.Links) writer.WriteNumber(verdict.ToName(), count);
        writer.WriteEndObject();
        writer.WriteStartObject("conflicts");
        foreach (var (severity, count) in summary.Conflicts) writer.WriteNumber(severity.ToName(), count);
        writer.WriteEndObject();
        writer.WriteNumber("rejections", summary.Rejections);
        writer.WriteNumber("loads", summary.Loads);
    }
}
