namespace ClaimGraph.Graph;

/// <summary>A rejection that the graph keeps.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Offset">The byte at which the line begins, from 0.</param>
/// <param name="Member">The member at fault; null when the whole line is.</param>
/// <param name="Reason">What is wrong and what to do.</param>
/// <param name="Text">The line as text, at most 2,000 UTF-16 units of it; bytes that are no UTF-8 show as U+FFFD.</param>
public sealed record RejectionView(string File, long Line, long Offset, string? Member, string Reason, string Text);
