using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The scopes of two positions. A scope that nobody gave is taken to be the other's: missing is no difference.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct ScopePair(Scope A, Scope B)
{
    internal static ScopePair Of(Scope? a, Scope? b) => new(a ?? b ?? Scope.Incident, b ?? a ?? Scope.Incident);

    /// <summary>Whether both are of one scope.</summary>
    internal bool AreOne => A == B;

    /// <summary>Whether one counts an event and the other counts up over events: a part and its whole.</summary>
    internal bool AreEventAndTotal => (A, B) is (Scope.Incident, Scope.Total) or (Scope.Total, Scope.Incident);

    /// <summary>Whether a state, a count and a limit stand against each other: nothing to compare.</summary>
    internal bool AreForeign => !AreOne && !AreEventAndTotal;
}
