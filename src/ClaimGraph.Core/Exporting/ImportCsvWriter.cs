using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Elements;
using ClaimGraph.Reporting;
using CsvHelper;

namespace ClaimGraph.Exporting;

/// <summary>
/// CSV files for <c>neo4j-admin database import</c> (RFC 4180, UTF-8), one for each kind of node and relationship with the header that the import
/// reads, and <see cref="ArgumentsFile"/>, which holds the command's options.
/// </summary>
/// <remarks>
/// Texts are always quoted and exact to the letter; a missing value is an empty cell without quotes. Names in lists are separated by U+001F,
/// which no name holds. The node of the graph itself has no version of the schema: the program that opens the graph next makes constraints and indexes.
/// </remarks>
public sealed class ImportCsvWriter : IExportWriter
{
    /// <summary>The file with the options of the import.</summary>
    public const string ArgumentsFile = "import.args";

    const char Separator = '\u001F';

    readonly Dictionary<ElementKind, CsvWriter> files;
    readonly bool forSpreadsheets;

    /// <summary>Begins all files.</summary>
    /// <param name="open">Opens the file of a name for writing; it is closed with this writer.</param>
    /// <param name="forSpreadsheets">
    /// Whether texts that a spreadsheet might take for formulas are made safe, as in reports: then they are not exact any more.
    /// </param>
    public ImportCsvWriter(Func<string, Stream> open, bool forSpreadsheets)
    {
        ArgumentNullException.ThrowIfNull(open);
        this.forSpreadsheets = forSpreadsheets;
        files = new Dictionary<ElementKind, CsvWriter>(ReferenceEqualityComparer.Instance);
        foreach (var kind in Kinds)
        {
            var csv = new CsvWriter(new StreamWriter(open(FileOf(kind)), new UTF8Encoding(false)), CultureInfo.InvariantCulture);
            files.Add(kind, csv);
            foreach (var column in Header(kind)) csv.WriteField(column, shouldQuote: false);
            csv.NextRecord();
        }

        using var arguments = new StreamWriter(open(ArgumentsFile), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var line in Arguments()) arguments.WriteLine(line);
    }

    /// <summary>The names of all files.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. Kinds.Select(FileOf), ArgumentsFile];

    static IEnumerable<ElementKind> Kinds => [.. Nodes.All, .. Relationships.All];

    /// <inheritdoc/>
    public void Write(ExportPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        foreach (var element in ElementParts.Of(part))
        {
            var csv = files[element.Kind];
            if (element is Relationship edge)
            {
                WriteText(csv, edge.From);
                WriteText(csv, edge.To);
            }

            foreach (var value in element.Values) Write(csv, value);
            csv.NextRecord();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        foreach (var csv in files.Values) csv.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var csv in files.Values) csv.Dispose();
    }

    static string FileOf(ElementKind kind) => $"{(kind is NodeKind ? "nodes" : "relationships")}-{kind.Name}.csv";

    static IEnumerable<string> Header(ElementKind kind)
    {
        if (kind is RelationshipKind { From: var from, To: var to })
        {
            yield return $":START_ID({from.Name})";
            yield return $":END_ID({to.Name})";
        }

        foreach (var key in kind.Keys)
            yield return kind is NodeKind && key == kind.Keys[0] ? $"{key.Name}:ID({kind.Name})" : key.Name + TypeOf(key.Type);
    }

    static string TypeOf(PropertyType type) => type switch
    {
        PropertyType.Whole => ":long",
        PropertyType.Number => ":double",
        PropertyType.Flag => ":boolean",
        PropertyType.Day => ":date",
        PropertyType.Instant => ":datetime",
        PropertyType.Texts => ":string[]",
        _ => "",
    };

    static IEnumerable<string> Arguments()
    {
        foreach (var kind in Kinds) yield return $"--{(kind is NodeKind ? "nodes" : "relationships")}={kind.Name}={FileOf(kind)}";
        yield return $"--array-delimiter=U+{(int)Separator:X4}";
        yield return "--multiline-fields=true";
    }

    void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case null:
                csv.WriteField("", shouldQuote: false);
                break;
            case string text:
                WriteText(csv, text);
                break;
            case ImmutableArray<string> texts:
                WriteText(csv, forSpreadsheets ? string.Join("; ", texts) : string.Join(Separator, texts));
                break;
            default:
                csv.WriteField(PropertyText.Of(value), shouldQuote: false);
                break;
        }
    }

    void WriteText(CsvWriter csv, string text) => csv.WriteField(forSpreadsheets ? CsvText.Cell(text) : text, shouldQuote: true);
}
