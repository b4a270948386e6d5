namespace ClaimGraph.Reporting;

/// <summary>What a report tells about how it was made.</summary>
/// <param name="Program">The program and its version.</param>
/// <param name="Settings">The settings that verdicts depend on, by name. No secrets.</param>
public sealed record ReportProvenance(string Program, IReadOnlyList<KeyValuePair<string, string>> Settings)
{
    /// <summary>Tells nothing.</summary>
    public static ReportProvenance None { get; } = new("ClaimGraph", []);
}
