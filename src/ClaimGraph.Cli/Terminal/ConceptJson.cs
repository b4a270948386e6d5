using System.Text.Json;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Concepts as a JSON array, with the words of SKOS.</summary>
static class ConceptJson
{
    /// <summary>Writes the array.</summary>
    internal static void Write(Output output, IEnumerable<Concept> concepts) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var concept in concepts) Write(writer, concept);
        writer.WriteEndArray();
    });

    static void Write(Utf8JsonWriter writer, Concept concept)
    {
        writer.WriteStartObject();
        writer.WriteString("id", concept.Id);
        writer.WriteString("type", concept.Type.ToString().ToLowerInvariant());
        writer.WriteStartObject("prefLabel");
        foreach (var (language, label) in concept.PrefLabel) writer.WriteString(language, label);
        writer.WriteEndObject();
        writer.WriteStartObject("altLabel");
        foreach (var (language, labels) in concept.AltLabel)
        {
            writer.WriteStartArray(language);
            foreach (var label in labels) writer.WriteStringValue(label);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteString("broader", concept.Broader);
        writer.WriteStartArray("related");
        foreach (var related in concept.Related) writer.WriteStringValue(related);
        writer.WriteEndArray();
        if (concept.Unnamed) writer.WriteBoolean("unnamed", true);
        if (concept.Share) writer.WriteBoolean("share", true);
        writer.WriteEndObject();
    }
}
