using ClaimGraph.Exporting;

namespace ClaimGraph.Tests.Exporting;

/// <summary>Changes the graph once while it is written.</summary>
sealed class ChangingWriter(Func<Task> change) : IExportWriter
{
    bool isDone;

    public void Write(ExportPart part)
    {
        if (isDone || part.Claims.Count == 0) return;
        isDone = true;
        // A graph in memory does this at once.
        change().IsCompletedSuccessfully.ShouldBeTrue();
    }

    public void End()
    {
    }

    public void Dispose()
    {
    }
}
