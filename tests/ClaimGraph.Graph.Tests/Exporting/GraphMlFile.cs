using System.Xml.Linq;

namespace ClaimGraph.Tests.Exporting;

/// <summary>Reads GraphML as any reader of it would: by its keys.</summary>
static class GraphMlFile
{
    static readonly XNamespace ns = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>The elements in order. Ends are named by the nodes' property id; that they stand before the edge is checked.</summary>
    internal static List<ExportedElement> Read(string xml)
    {
        var root = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;
        var keys = root.Elements(ns + "key").ToDictionary(key => ((string)key.Attribute("for")!, (string)key.Attribute("id")!), key => (string)key.Attribute("attr.name")!);
        var elements = new List<ExportedElement>();
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in root.Element(ns + "graph")!.Elements())
        {
            var kind = element.Name.LocalName;
            var values = new SortedDictionary<string, string>(
                element.Elements(ns + "data").ToDictionary(data => keys[(kind, (string)data.Attribute("key")!)], data => data.Value, StringComparer.Ordinal), StringComparer.Ordinal);
            var name = kind == "node" ? "type" : "label";
            values.Remove(name, out var type);
            if (kind == "node") nodes.Add((string)element.Attribute("id")!, values["id"]);
            elements.Add(new ExportedElement(type!, End("source"), End("target"), values));

            string? End(string attribute) => element.Attribute(attribute) is { } end ? nodes[end.Value] : null;
        }

        return elements;
    }
}
