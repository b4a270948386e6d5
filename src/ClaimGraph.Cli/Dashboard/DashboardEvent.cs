using ClaimGraph.Claims;
using ClaimGraph.Cli.Explaining;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>What the dashboard waits for.</summary>
abstract record DashboardEvent
{
    DashboardEvent()
    {
    }

    /// <summary>A key was pressed.</summary>
    internal sealed record Pressed(ConsoleKeyInfo Key) : DashboardEvent;

    /// <summary>The graph was read, or could not be.</summary>
    internal sealed record Taken(Snapshot Snapshot) : DashboardEvent;

    /// <summary>A question was read.</summary>
    internal sealed record Read(ContentId Question, ExplainedQuestion Explained) : DashboardEvent;

    /// <summary>There is something to tell.</summary>
    internal sealed record Said(string Text) : DashboardEvent;

    /// <summary>The terminal has another size, or was taken away and given back.</summary>
    internal sealed record Resized : DashboardEvent;

    /// <summary>A second has passed: what is old is older.</summary>
    internal sealed record Ticked : DashboardEvent;

    /// <summary>It is time to leave: a signal came, or the keyboard is gone.</summary>
    internal sealed record Ended : DashboardEvent;
}
