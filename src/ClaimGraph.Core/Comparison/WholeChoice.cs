namespace ClaimGraph.Comparison;

/// <summary>Chooses, of all wholes that hold a part, the smallest: the nearest in the vocabulary, then the shortest. Conflicts are all kept.</summary>
sealed class WholeChoice(List<Link> links)
{
    readonly List<Link> smallest = [];
    (int Levels, long Seconds) size = (int.MaxValue, long.MaxValue);

    internal void Offer(Link link, int levels, long seconds)
    {
        if (link.Verdict is not (Verdict.Includes or Verdict.Undecided))
        {
            links.Add(link);
            return;
        }

        var order = (levels, seconds).CompareTo(size);
        if (order > 0) return;
        if (order < 0) smallest.Clear();
        size = (levels, seconds);
        smallest.Add(link);
    }

    internal void Finish() => links.AddRange(smallest);
}
