namespace ClaimGraph.Exporting;

/// <summary>Writes a graph in one format. The parts come in order; what was written when one fails is worth nothing.</summary>
public interface IExportWriter : IDisposable
{
    /// <summary>Writes a part.</summary>
    void Write(ExportPart part);

    /// <summary>Writes what stands after all parts, and hands on what is buffered.</summary>
    void End();
}
