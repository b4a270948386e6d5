namespace ClaimGraph.Neo4j.Transport;

/// <summary>The version of a Neo4j server, as "5.26.31", "5.26-aura" or "2025.04.0".</summary>
/// <param name="Major">The first number; from 2025 on the year.</param>
/// <param name="Minor">The second number.</param>
readonly record struct ServerVersion(int Major, int Minor)
{
    /// <summary>The oldest server that understands the statements: 5.26, the first with long-term support and the Query API on.</summary>
    internal static readonly ServerVersion Oldest = new(5, 26);

    /// <summary>Why the statements cannot run on it, and what to do; null when they can.</summary>
    internal string? Fault(string address) => Major > Oldest.Major || (Major == Oldest.Major && Minor >= Oldest.Minor)
        ? null
        : $"Neo4j at {address} is version {Major}.{Minor}: upgrade it to {Oldest.Major}.{Oldest.Minor} or newer.";

    /// <summary>Reads a version.</summary>
    internal static bool TryParse(string? text, out ServerVersion version)
    {
        version = default;
        if (text is null || !TryTake(text, out var major, out var rest) || !rest.StartsWith('.')) return false;
        if (!TryTake(rest[1..], out var minor, out _)) return false;
        version = new ServerVersion(major, minor);
        return true;
    }

    static bool TryTake(ReadOnlySpan<char> text, out int number, out ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < text.Length && digits < 6 && char.IsAsciiDigit(text[digits])) digits++;
        rest = text[digits..];
        return int.TryParse(text[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
    }
}
