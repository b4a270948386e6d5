using System.Text.Json;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Terminal;

/// <summary>Workers as JSON objects.</summary>
static class WorkerJson
{
    /// <summary>Writes a worker as an object.</summary>
    internal static void Write(Utf8JsonWriter writer, WorkerView view)
    {
        writer.WriteStartObject();
        writer.WriteString("worker", view.Report.Worker);
        writer.WriteString("machine", view.Report.Machine);
        writer.WriteString("started", view.Report.Started);
        writer.WriteBoolean("alive", view.IsAlive);
        writer.WriteNumber("secondsSinceReport", Math.Round(view.SinceReport.TotalSeconds, 1));
        writer.WriteNumber("waiting", view.Report.Waiting);
        if (view.Report.OldestWaiting is { } oldest) writer.WriteNumber("oldestWaitingSeconds", Math.Round(oldest.TotalSeconds, 1));
        else writer.WriteNull("oldestWaitingSeconds");
        writer.WriteNumber("holds", view.Holds);
        writer.WriteNumber("setAside", view.Report.SetAside);
        writer.WriteEndObject();
    }
}
