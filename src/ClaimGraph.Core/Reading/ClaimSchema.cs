using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading;

/// <summary>The JSON Schema (draft 2020-12) of one line of a claim file, made from the same table of members that the reader uses.</summary>
/// <remarks>The reader also checks what a schema cannot say: the calendar, the order of bounds, duplicate members, characters in names.</remarks>
public static class ClaimSchema
{
    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] examples =
    [
        """{"ref":"a-1","outlet":"the-paper","article":{"id":"17","published":"2019-02-27","language":"en"},"quote":{"text":"more than 200 fighters","start":133,"end":155},"speaker":"local-activists","kind":"quantity","about":{"action":"surrendered","who":"isis-members","where":"baghouz","unit":"person","scope":"total","when":"2019-02-20/2019-02-27"},"value":{"min":200,"max":null,"approximate":false},"asOf":"2019-02-27"}""",
        """{"outlet":"the-paper","article":{"url":"https://paper.example/18","published":"2019-03-02"},"kind":"date","about":{"action":"launched","who":"final-battle","by":"sdf","where":"baghouz"},"value":{"date":"2019-02-09"}}""",
        """{"outlet":"the-paper","article":{"id":"19","published":"2019-02-28T09:30Z"},"stance":"doubts","kind":"deal","about":{"parties":["isis","sdf"],"term":"safe-passage","where":"baghouz","when":"2019-02"},"value":{"status":"agreed"}}""",
    ];

    /// <summary>The schema as indented JSON, ending in a line break.</summary>
    public static string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options)) Write(writer);
        return $"{Encoding.UTF8.GetString(stream.ToArray())}\n";
    }

    static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema"u8);
        writer.WriteString("title"u8, "Claim"u8);
        writer.WriteString("description"u8, ClaimMembers.Root.Description);
        ClaimMembers.Root.DescribeTo(writer);
        writer.WriteStartArray("examples"u8);
        foreach (var example in examples)
        {
            using var document = JsonDocument.Parse(example);
            document.RootElement.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
