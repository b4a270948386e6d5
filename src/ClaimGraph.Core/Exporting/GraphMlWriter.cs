using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using ClaimGraph.Elements;

namespace ClaimGraph.Exporting;

/// <summary>
/// GraphML (XML 1.0, UTF-8), one node or edge a line. Beside its properties a node has a key <c>type</c>, its label in Neo4j; an edge has a key
/// <c>label</c>, its type. Days and moments are texts, lists of texts JSON arrays.
/// </summary>
public sealed class GraphMlWriter : IExportWriter
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    const string TypeOfNode = "n.type";
    const string LabelOfEdge = "e.label";

    // XML escapes what XML must; twice would only make names harder to read.
    static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly XmlWriter xml;
    long edges;

    /// <summary>Begins the document.</summary>
    /// <param name="output">Where it goes; stays open.</param>
    public GraphMlWriter(Stream output)
    {
        xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument();
        NewLine();
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys();
        NewLine();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "claimgraph");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    /// <inheritdoc/>
    public void Write(ExportPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        foreach (var element in ElementParts.Of(part))
        {
            NewLine();
            if (element is Node node) Write(node);
            else Write((Relationship)element);
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        NewLine();
        xml.WriteEndElement();
        NewLine();
        xml.WriteEndElement();
        NewLine();
        xml.WriteEndDocument();
        xml.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    void WriteKeys()
    {
        WriteKey(TypeOfNode, "node", "type", PropertyType.Text);
        foreach (var key in Nodes.All.SelectMany(kind => kind.Keys).Distinct()) WriteKey(IdOf("n", key), "node", key.Name, key.Type);
        WriteKey(LabelOfEdge, "edge", "label", PropertyType.Text);
        foreach (var key in Relationships.All.SelectMany(kind => kind.Keys).Distinct()) WriteKey(IdOf("e", key), "edge", key.Name, key.Type);
    }

    void WriteKey(string id, string holder, string name, PropertyType type)
    {
        NewLine();
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", holder);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type switch
        {
            PropertyType.Whole => "long",
            PropertyType.Number => "double",
            PropertyType.Flag => "boolean",
            _ => "string",
        });
        xml.WriteEndElement();
    }

    void Write(Node node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", XmlNodeId.Of(node.NodeKind, node.Id));
        WriteData(TypeOfNode, node.Kind.Name);
        WriteValues(node, "n");
        xml.WriteEndElement();
    }

    void Write(Relationship edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", $"e{edges++}");
        xml.WriteAttributeString("source", XmlNodeId.Of(edge.RelationshipKind.From, edge.From));
        xml.WriteAttributeString("target", XmlNodeId.Of(edge.RelationshipKind.To, edge.To));
        WriteData(LabelOfEdge, edge.Kind.Name);
        WriteValues(edge, "e");
        xml.WriteEndElement();
    }

    void WriteValues(Element element, string holder)
    {
        for (var i = 0; i < element.Values.Count; i++)
        {
            if (element.Values[i] is { } value) WriteData(IdOf(holder, element.Kind.Keys[i]), Text(value));
        }
    }

    void WriteData(string key, string text)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    void NewLine() => xml.WriteWhitespace("\n");

    static string IdOf(string holder, PropertyKey key) => $"{holder}.{key.Name}";

    static string Text(object value) => value switch
    {
        string text => XmlText.Of(text),
        ImmutableArray<string> texts => XmlText.Of(JsonSerializer.Serialize(texts.AsSpan().ToArray(), readable)),
        _ => PropertyText.Of(value),
    };
}
