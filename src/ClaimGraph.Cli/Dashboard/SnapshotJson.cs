using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>One snapshot as JSON.</summary>
static class SnapshotJson
{
    // The worst; 'claimgraph report --format json' has all.
    const int MostRows = 100;

    /// <summary>Writes one object: the totals and the first rows of every pane.</summary>
    internal static void Write(Output output, Snapshot snapshot, DateTimeOffset now) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("graph", snapshot.Address);
        writer.WriteString("taken", snapshot.Taken ?? now);
        SummaryJson.WriteMembers(writer, snapshot.Summary!);
        Array(writer, "questionsInConflict", snapshot.Questions.Conflicts, WriteQuestion);
        Array(writer, "questionsUndecided", snapshot.Questions.Undecided, WriteQuestion);
        Array(writer, "outletList", snapshot.Outlets, outlet =>
        {
            writer.WriteStartObject();
            writer.WriteString("outlet", outlet.Outlet);
            writer.WriteNumber("claims", outlet.Claims);
            writer.WriteNumber("agreeing", outlet.Agreeing);
            writer.WriteNumber("conflicting", outlet.Conflicting);
            writer.WriteNumber("alone", outlet.Alone);
            writer.WriteEndObject();
        });
        Array(writer, "rejectionList", snapshot.Rejections, one =>
        {
            writer.WriteStartObject();
            writer.WriteString("file", one.File);
            writer.WriteNumber("line", one.Line);
            writer.WriteNumber("offset", one.Offset);
            writer.WriteString("member", one.Member);
            writer.WriteString("reason", one.Reason);
            writer.WriteString("text", one.Text);
            writer.WriteEndObject();
        });
        Array(writer, "loadsNotEnded", [.. snapshot.Loads.Where(sight => sight.Record.Finished is null)], sight => BooksJson.Write(writer, sight.Record));
        Array(writer, "workers", snapshot.Workers, view => WorkerJson.Write(writer, view));
        writer.WriteEndObject();

        void WriteQuestion(QuestionRow row)
        {
            writer.WriteStartObject();
            writer.WriteString("id", row.Id.ToString());
            writer.WriteString("label", row.Label);
            writer.WriteString("worst", row.Worst?.ToName());
            writer.WriteNumber("conflicts", row.Conflicts);
            writer.WriteNumber("undecided", row.Undecided);
            writer.WriteString("newest", $"{DateSpan.ToDate(row.LatestDay):uuuu-MM-dd}");
            writer.WriteEndObject();
        }
    });

    static void Array<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> rows, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows.Take(MostRows)) write(row);
        writer.WriteEndArray();
    }
}
