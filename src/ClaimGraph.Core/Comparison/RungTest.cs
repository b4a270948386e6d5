namespace ClaimGraph.Comparison;

/// <summary>Tests a pair; null when the rung does not hold and the next one is asked.</summary>
delegate Judgement? RungTest(in Pair pair);
