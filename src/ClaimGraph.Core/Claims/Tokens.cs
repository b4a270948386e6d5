namespace ClaimGraph.Claims;

/// <summary>The words by which claim files, graphs and reports write the closed lists. One place, so that all agree.</summary>
public static class Tokens
{
    static readonly string[] kinds = ["quantity", "date", "deal"];
    static readonly string[] stances = ["asserts", "quotes", "doubts", "denies"];
    static readonly string[] scopes = ["incident", "total", "snapshot", "threshold"];
    static readonly string[] statuses = ["rumoured", "in-talks", "agreed", "carried-out", "unacknowledged", "denied", "broken"];

    /// <summary>All kinds of claim, in the order of <see cref="ClaimKind"/>.</summary>
    public static IReadOnlyList<string> Kinds => kinds;

    /// <summary>All stances, in the order of <see cref="Stance"/>.</summary>
    public static IReadOnlyList<string> Stances => stances;

    /// <summary>All scopes, in the order of <see cref="Scope"/>.</summary>
    public static IReadOnlyList<string> Scopes => scopes;

    /// <summary>All deal statuses, in the order of <see cref="DealStatus"/>.</summary>
    public static IReadOnlyList<string> Statuses => statuses;

    /// <summary>The word for a kind.</summary>
    public static string ToToken(this ClaimKind kind) => kinds[(int)kind];

    /// <summary>The word for a stance.</summary>
    public static string ToToken(this Stance stance) => stances[(int)stance];

    /// <summary>The word for a scope.</summary>
    public static string ToToken(this Scope scope) => scopes[(int)scope];

    /// <summary>The word for a deal status.</summary>
    public static string ToToken(this DealStatus status) => statuses[(int)status];

    /// <summary>Reads a kind.</summary>
    public static bool TryParse(ReadOnlySpan<char> token, out ClaimKind kind) => Find(kinds, token, out kind);

    /// <summary>Reads a stance.</summary>
    public static bool TryParse(ReadOnlySpan<char> token, out Stance stance) => Find(stances, token, out stance);

    /// <summary>Reads a scope.</summary>
    public static bool TryParse(ReadOnlySpan<char> token, out Scope scope) => Find(scopes, token, out scope);

    /// <summary>Reads a deal status.</summary>
    public static bool TryParse(ReadOnlySpan<char> token, out DealStatus status) => Find(statuses, token, out status);

    static bool Find<T>(string[] words, ReadOnlySpan<char> token, out T value)
        where T : struct, Enum
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!token.SequenceEqual(words[i])) continue;
            value = (T)Enum.ToObject(typeof(T), i);
            return true;
        }

        value = default;
        return false;
    }
}
