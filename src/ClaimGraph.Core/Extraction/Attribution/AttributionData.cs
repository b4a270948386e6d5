namespace ClaimGraph.Extraction.Attribution;

/// <summary>What a file <c>attribution.json</c> holds: the words of one language that tell who says something.</summary>
sealed record AttributionData
{
    /// <summary>Words that attribute.</summary>
    public IReadOnlyList<CueEntry> Cues { get; init; } = [];

    /// <summary>Words after which stands what is said.</summary>
    public IReadOnlyList<string> That { get; init; } = [];

    /// <summary>Words that make another conjunction of "that".</summary>
    public IReadOnlyList<string> Conjunctions { get; init; } = [];

    /// <summary>Prepositions before what is told: "revealed about".</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Words before the one whose words are passed on.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Words that turn a verb into its opposite, or leave open who does it: "not", "so that", "whoever".</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>"What", between "according to" and a verb.</summary>
    public IReadOnlyList<string> What { get; init; } = [];

    /// <summary>Relative pronouns.</summary>
    public IReadOnlyList<string> Which { get; init; } = [];

    /// <summary>Words at which the phrase that names a speaker ends.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>Pronouns that mean a person named before, and no body.</summary>
    public IReadOnlyList<string> Personal { get; init; } = [];

    /// <summary>Words before the subject of a clause that goes on: "but".</summary>
    public IReadOnlyList<string> Starts { get; init; } = [];

    /// <summary>Words that mean whoever spoke last.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Words of respect and rank before names.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Words for those who speak for another.</summary>
    public IReadOnlyList<string> Spokesmen { get; init; } = [];

    /// <summary>Nouns of offices and bodies that speak.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>Nouns of those who publish.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Nouns for what somebody issues when he speaks: "statement".</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>Given names of persons.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>Words that join the parts of a name.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Pronouns, and words with them, that mean whoever was named before.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    /// <summary>Nouns that mean any party.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Nouns for what somebody counted or tells, which do not speak themselves: a toll, an estimate.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>Nouns before the name of a place.</summary>
    public IReadOnlyList<string> Settlements { get; init; } = [];

    /// <summary>Words that are the names of outlets, and common nouns much more often.</summary>
    public IReadOnlyList<string> Common { get; init; } = [];

    /// <summary>Those of the offices that are bodies and no persons.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Offices and bodies that a text names by one word.</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];

    /// <summary>Sources that nobody can name.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>Words for recordings.</summary>
    public IReadOnlyList<RecordingEntry> Recordings { get; init; } = [];

    /// <summary>Recordings that have a name of their own.</summary>
    public IReadOnlyList<RecordedEntry> Recorded { get; init; } = [];
}
