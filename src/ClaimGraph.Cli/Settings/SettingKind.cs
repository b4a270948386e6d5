namespace ClaimGraph.Cli.Settings;

/// <summary>What sort of value a setting takes.</summary>
enum SettingKind
{
    /// <summary>Text, the path of a file or folder included.</summary>
    Text,

    /// <summary>A whole number within a range.</summary>
    WholeNumber,

    /// <summary>A number within a range.</summary>
    Number,

    /// <summary>Numbers by name: "percent=5,person=3"; in the settings file an object.</summary>
    Numbers,
}
