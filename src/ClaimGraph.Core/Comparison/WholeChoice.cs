namespace ClaimGraph.Comparison;

/// <summary>Chooses, of all wholes that hold a part, the smallest: the nearest in the vocabulary, then the shortest. Conflicts are all kept.</summary>
sealed class WholeChoice(List<Link> links)
{
    readonly Smallest held = new();
    readonly Smallest undecided = new();

    internal void Offer(Link link, int levels, long seconds)
    {
        switch (link.Verdict)
        {
            case Verdict.Includes:
                held.Offer(link, (levels, seconds));
                break;
            case Verdict.Undecided:
                undecided.Offer(link, (levels, seconds));
                break;
            default:
                links.Add(link);
                break;
        }
    }

    internal void Finish()
    {
        links.AddRange(held.Links);
        links.AddRange(undecided.Links);
    }

    sealed class Smallest
    {
        (int Levels, long Seconds) size = (int.MaxValue, long.MaxValue);

        internal List<Link> Links { get; } = [];

        internal void Offer(Link link, (int Levels, long Seconds) size)
        {
            var order = size.CompareTo(this.size);
            if (order > 0) return;
            if (order < 0) Links.Clear();
            this.size = size;
            Links.Add(link);
        }
    }
}
