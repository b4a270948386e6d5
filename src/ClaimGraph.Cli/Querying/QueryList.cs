using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Querying;

/// <summary>Lists the saved queries.</summary>
static class QueryList
{
    internal static void WriteText(Output output) => TableText.Write(
        output,
        ["query", "shows", "parameters"],
        SavedQueries.All.Select(query => new[] { query.Name, query.Title, string.Join(", ", query.Parameters.Select(parameter => parameter.Name)) }));

    internal static void WriteJson(Output output) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var query in SavedQueries.All)
        {
            writer.WriteStartObject();
            writer.WriteString("name", query.Name);
            writer.WriteString("title", query.Title);
            writer.WriteString("description", query.Description);
            writer.WriteStartArray("parameters");
            foreach (var parameter in query.Parameters)
            {
                writer.WriteStartObject();
                writer.WriteString("name", parameter.Name);
                writer.WriteString("type", parameter.IsNumber ? "number" : parameter.IsDay ? "day" : "text");
                writer.WritePropertyName("default");
                QueryJson.WriteValue(writer, parameter.Default);
                writer.WriteString("meaning", parameter.Meaning);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("columns");
            foreach (var column in query.Columns) writer.WriteStringValue(column);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
