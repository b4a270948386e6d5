namespace ClaimGraph.Cli.Settings;

/// <summary>One setting: the single description that reading, checking, help and `config` share.</summary>
/// <param name="Name">Its name in the settings file and for <c>--set</c>: "batch-size", "neo4j.user".</param>
/// <param name="Kind">What sort of value it takes.</param>
/// <param name="Default">The value when nobody sets it; null for none.</param>
/// <param name="Help">What it does, in one line.</param>
sealed record Setting(string Name, SettingKind Kind, string? Default, string Help)
{
    /// <summary>The least number allowed.</summary>
    public double Min { get; init; } = double.MinValue;

    /// <summary>The greatest number allowed.</summary>
    public double Max { get; init; } = double.MaxValue;

    /// <summary>Whether <see cref="Min"/> itself is not allowed.</summary>
    public bool AboveMin { get; init; }

    /// <summary>The words allowed; empty when it is not a <see cref="SettingKind.Word"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether the value is never shown and never taken from the command line.</summary>
    public bool Secret { get; init; }

    /// <summary>The database vendor's own environment name for it, taken where nothing else sets it; null for none.</summary>
    public string? VendorName { get; init; }

    /// <summary>The environment variable: CLAIMGRAPH_ and the name in capitals, with _ for dots and hyphens.</summary>
    public string EnvironmentName { get; } =
        "CLAIMGRAPH_" + Name.ToUpperInvariant().Replace('.', '_').Replace('-', '_');
}
