using ClaimGraph.Claims;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What a key asks of the world outside the state.</summary>
public abstract record Effect
{
    Effect()
    {
    }

    /// <summary>Nothing.</summary>
    public static Effect None { get; } = new Nothing();

    /// <summary>Nothing.</summary>
    public sealed record Nothing : Effect;

    /// <summary>Leave.</summary>
    public sealed record Quit : Effect;

    /// <summary>Read the graph now.</summary>
    public sealed record Refresh : Effect;

    /// <summary>Draw every row anew.</summary>
    public sealed record Redraw : Effect;

    /// <summary>Read a question for the page that is open.</summary>
    public sealed record Read(ContentId Question) : Effect;

    /// <summary>Put a text on the user's clipboard.</summary>
    public sealed record Copy(string Text) : Effect;

    /// <summary>Open a question in the report.</summary>
    public sealed record Report(ContentId Question) : Effect;
}
