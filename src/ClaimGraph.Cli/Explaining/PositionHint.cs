namespace ClaimGraph.Cli.Explaining;

/// <summary>What to do with a name that nothing bears, and that may be a position's.</summary>
static class PositionHint
{
    // As many as the beginning of a claim's id needs.
    const int LeastDigits = 8;

    /// <summary>A sentence to add to the message, with a blank before it; empty where the name cannot be the beginning of an id.</summary>
    internal static string Of(string name) => name.Length >= LeastDigits && name.All(char.IsAsciiHexDigitLower)
        ? $" If it is a position, 'claimgraph query path -p from={name}' shows its worst link: -p to=... says with which."
        : "";
}
