using ClaimGraph.Exporting;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Rows;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j.Script;

/// <summary>
/// A graph as a script for an empty Neo4j, 5.26 or newer: constraints and indexes, then the very statements by which this program writes, with their rows
/// written out. Every statement ends with <c>;</c> and a line break, which stand together nowhere else, and is a transaction of its own.
/// </summary>
public sealed class CypherScriptWriter : IExportWriter
{
    readonly ScriptStatements script;

    /// <summary>Begins the script.</summary>
    /// <param name="output">Where it goes; stays open.</param>
    public CypherScriptWriter(Stream output)
    {
        script = new ScriptStatements(output);
        foreach (var statement in Statement.Schema) script.Write(statement, Parameters.None);
        script.Write(Statement.Of("await-indexes"), Parameters.None);
        script.Write(Statement.Of("write-schema"), Parameters.Of("schema", Neo4jSchema.Version));
    }

    /// <inheritdoc/>
    public void Write(ExportPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        Write("write-concepts", "concepts", part.Concepts.Select(view => ConceptRows.Write(view.Concept)));
        Write("write-broader", "broader", part.Concepts.SelectMany(view => view.Broader.Select(broader => ConceptRows.Write((view.Concept.Id, broader)))));
        Write("write-questions", "questions", part.Questions.Select(QuestionRows.Write));
        Write("write-positions", "positions", part.Positions.Select(PositionRows.Write));
        Write("write-articles", "articles", part.Articles.Select(one => ArticleRows.Write(one.Outlet, one.Article)));
        Write("write-claims", "claims", part.Claims.Select(ClaimRows.Write));
        Write("write-neighbours", "neighbours", part.Neighbours.Select(LinkRows.Write));
        Write("write-links", "links", part.Links.Select(LinkRows.Write));
        Write("write-loads", "loads", part.Loads.Select(LoadRows.Write), Parameters.Of("rules", part.Rules));
        Write("write-rejections", "rejections", part.Rejections.Select(met => LoadRows.Write(met.Load, met.Rejection)));
    }

    /// <inheritdoc/>
    public void End() => script.Flush();

    /// <inheritdoc/>
    public void Dispose() => script.Dispose();

    void Write(string statement, string parameter, IEnumerable<Dictionary<string, object?>> rows, IReadOnlyDictionary<string, object?>? others = null) =>
        script.Write(Statement.Of(statement), parameter, rows, others ?? Parameters.None);
}
