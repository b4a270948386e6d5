namespace ClaimGraph.Cli.Settings;

/// <summary>What sort of value a setting takes.</summary>
enum SettingKind
{
    /// <summary>Text, the path of a file or folder included.</summary>
    Text,

    /// <summary>Paths: separated as in PATH, or each on a line of its own; in the settings file a text or a list of texts.</summary>
    Paths,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A whole number within a range.</summary>
    WholeNumber,

    /// <summary>A number within a range.</summary>
    Number,

    /// <summary>Numbers by name: "percent=5,person=3"; in the settings file an object.</summary>
    Numbers,
}
