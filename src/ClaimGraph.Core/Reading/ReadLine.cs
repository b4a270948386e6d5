using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading;

/// <summary>One line that should hold a claim: the claim with its id, or the rejection. Exactly one of the two is there.</summary>
/// <param name="Number">The line, from 1; for CSV the record, from 1, the header counted.</param>
/// <param name="Claim">The claim; null when rejected.</param>
/// <param name="Id">The claim's id; meaningless when rejected, and when read without ids.</param>
/// <param name="Rejection">The rejection; null when there is a claim.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReadLine(long Number, Claim? Claim, ContentId Id, Rejection? Rejection);
