using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Questions with those of their positions that matter, and how the questions are neighbours.</summary>
public sealed class Surroundings
{
    readonly Dictionary<ContentId, Question> questions;
    readonly Dictionary<ContentId, Timeline> timelines;
    readonly ILookup<ContentId, Neighbour> wholes;
    readonly ILookup<ContentId, Neighbour> related;

    /// <summary>Creates the surroundings.</summary>
    /// <param name="questions">The questions, each once.</param>
    /// <param name="neighbours">Pairs of neighbours; pairs with a question that is not given are left out.</param>
    /// <param name="positions">Positions of these questions, each once.</param>
    public Surroundings(IEnumerable<Question> questions, IEnumerable<Neighbour> neighbours, IEnumerable<Position> positions)
    {
        this.questions = questions.ToDictionary(question => question.Id);
        timelines = positions.GroupBy(position => position.QuestionId).ToDictionary(group => group.Key, group => new Timeline(group));
        var known = neighbours.Where(pair => this.questions.ContainsKey(pair.Part) && this.questions.ContainsKey(pair.Whole)).ToArray();
        wholes = known.Where(IsPart).OrderBy(pair => pair.Levels).ThenBy(pair => pair.Whole).ToLookup(pair => pair.Part);
        related = known.Where(pair => !IsPart(pair)).SelectMany(pair => new[] { (pair.Part, pair), (pair.Whole, pair) })
            .OrderBy(end => Other(end.pair, end.Item1)).ToLookup(end => end.Item1, end => end.pair);

        bool IsPart(Neighbour pair) => HasPart(pair, this.questions[pair.Part].Kind);
    }

    internal IReadOnlyDictionary<ContentId, Timeline> Timelines => timelines;

    internal Question Question(ContentId id) => questions[id];

    /// <summary>The neighbours that hold a question as their part, the nearest first.</summary>
    internal IEnumerable<Neighbour> WholesOf(ContentId question) => wholes[question];

    /// <summary>The neighbours without part and whole.</summary>
    internal IEnumerable<Neighbour> RelatedTo(ContentId question) => related[question];

    internal static ContentId Other(Neighbour pair, ContentId question) => pair.Part == question ? pair.Whole : pair.Part;

    /// <summary>Whether one of the two is a part of the other. No date is a part of a date: with a doer or without, both are dates of one happening.</summary>
    internal static bool HasPart(Neighbour pair, ClaimKind kind) => kind != ClaimKind.Date && pair.Aspect is not (Aspect.Action or Aspect.Parties);
}
