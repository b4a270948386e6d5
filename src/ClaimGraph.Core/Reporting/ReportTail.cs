using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>What reports tell after the questions. Formats that do not show a part get it empty.</summary>
/// <param name="Rejections">The first rejections in the order of their files and lines.</param>
/// <param name="Outlets">The outlets.</param>
/// <param name="Loads">The loads of different bytes, in the order of their files.</param>
sealed record ReportTail(IReadOnlyList<RejectionView> Rejections, IReadOnlyList<OutletView> Outlets, IReadOnlyList<LoadRecord> Loads);
