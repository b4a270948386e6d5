using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>
/// Works out what a batch's touched positions make it necessary to look at: which positions' links may change, and which days of which
/// questions must be known to make those links.
/// </summary>
public sealed class LinkPlan
{
    readonly ComparisonOptions options;
    readonly Dictionary<ContentId, ClaimKind> kinds;
    readonly ILookup<ContentId, Neighbour> ofPart;
    readonly ILookup<ContentId, Neighbour> ofWhole;

    /// <summary>Creates a plan.</summary>
    /// <param name="questions">The touched questions, their neighbours, and the neighbours of these.</param>
    /// <param name="neighbours">The pairs among them.</param>
    /// <param name="options">The settings that verdicts depend on.</param>
    public LinkPlan(IEnumerable<Question> questions, IReadOnlyCollection<Neighbour> neighbours, ComparisonOptions options)
    {
        this.options = options;
        kinds = questions.ToDictionary(question => question.Id, question => question.Kind);
        ofPart = neighbours.ToLookup(pair => pair.Part);
        ofWhole = neighbours.ToLookup(pair => pair.Whole);
    }

    /// <summary>The days of questions in which links may change when these positions are new or changed.</summary>
    public IReadOnlyDictionary<ContentId, DayRange> Affected(IEnumerable<Position> touched)
    {
        ArgumentNullException.ThrowIfNull(touched);
        var ranges = new Dictionary<ContentId, DayRange>();
        foreach (var position in touched)
        {
            var reach = Reach.Days(position.Value.Kind, options);
            var later = new DayRange(position.FirstDay, Reach.After(position.LastDay, reach));
            Widen(ranges, position.QuestionId, later);
            foreach (var pair in ofWhole[position.QuestionId])
                Widen(ranges, pair.Part, Surroundings.HasPart(pair, position.Value.Kind) ? new DayRange(position.FirstDay, position.LastDay) : later);
            foreach (var pair in ofPart[position.QuestionId].Where(pair => !Surroundings.HasPart(pair, position.Value.Kind))) Widen(ranges, pair.Whole, later);
        }

        return ranges;
    }

    /// <summary>The days of questions that must be known to make the links of these positions.</summary>
    public IReadOnlyDictionary<ContentId, DayRange> Needed(IEnumerable<Position> owners)
    {
        ArgumentNullException.ThrowIfNull(owners);
        var ranges = new Dictionary<ContentId, DayRange>();
        foreach (var position in owners)
        {
            var range = new DayRange(position.FirstDay, position.LastDay);
            var earlier = new DayRange(Reach.Before(position.FirstDay, Reach.Days(position.Value.Kind, options)), position.LastDay);
            Widen(ranges, position.QuestionId, earlier);
            foreach (var pair in ofPart[position.QuestionId]) Widen(ranges, pair.Whole, Surroundings.HasPart(pair, position.Value.Kind) ? range : earlier);
            foreach (var pair in ofWhole[position.QuestionId].Where(pair => !Surroundings.HasPart(pair, position.Value.Kind))) Widen(ranges, pair.Part, earlier);
        }

        return ranges;
    }

    /// <summary>A first guess at <see cref="Needed"/> before the affected positions are known: enough unless they are long.</summary>
    public IReadOnlyDictionary<ContentId, DayRange> Guess(IReadOnlyDictionary<ContentId, DayRange> affected)
    {
        ArgumentNullException.ThrowIfNull(affected);
        var ranges = new Dictionary<ContentId, DayRange>();
        foreach (var (question, range) in affected)
        {
            var wider = new DayRange(Reach.Before(range.First, Reach.Days(kinds[question], options)), range.Last);
            Widen(ranges, question, wider);
            foreach (var pair in ofPart[question]) Widen(ranges, pair.Whole, wider);
            foreach (var pair in ofWhole[question].Where(pair => !Surroundings.HasPart(pair, kinds[question]))) Widen(ranges, pair.Part, wider);
        }

        return ranges;
    }

    static void Widen(Dictionary<ContentId, DayRange> ranges, ContentId question, DayRange range) =>
        ranges[question] = ranges.TryGetValue(question, out var known) ? known.Union(range) : range;
}
