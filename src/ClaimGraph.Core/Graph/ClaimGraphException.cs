namespace ClaimGraph.Graph;

/// <summary>The graph could not do what was asked. The message says what is wrong and what to do; it never holds a secret.</summary>
public sealed class ClaimGraphException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ClaimGraphException(string message, bool isTransient = false, Exception? innerException = null)
        : base(message, innerException) => IsTransient = isTransient;

    /// <summary>Whether the same batch may succeed when it is tried again.</summary>
    public bool IsTransient { get; }
}
