namespace ClaimGraph.Extraction.Clauses;

/// <summary>What a little word does in a sentence; the members of the files <c>cues.json</c>.</summary>
enum CueKind
{
    /// <summary>It begins another clause.</summary>
    Breaks,

    /// <summary>It begins a clause that describes what stands before it.</summary>
    Relatives,

    /// <summary>It begins a remark that the sentence goes on after.</summary>
    Insertions,

    /// <summary>What follows is a part of what was counted before.</summary>
    Parts,

    /// <summary>It begins what is said, thought or known.</summary>
    That,

    /// <summary>It joins equals.</summary>
    And,

    /// <summary>It points at a beginning.</summary>
    From,

    /// <summary>It points at a goal.</summary>
    To,

    /// <summary>Between two places, the first says where the second lies: "the Damascus suburb of".</summary>
    PartsOfPlaces,

    /// <summary>Beside the name of a city it means the land of that name: "Hajjah province".</summary>
    Provinces,

    /// <summary>It points at a place.</summary>
    At,

    /// <summary>It names who did it.</summary>
    Agents,

    /// <summary>It names whose something is.</summary>
    Of,

    /// <summary>It denies what follows.</summary>
    Not,

    /// <summary>It takes a denial back: "not only".</summary>
    Only,

    /// <summary>What stands before or after it is not so: "are false".</summary>
    Untrue,

    /// <summary>What follows has not happened, or not surely.</summary>
    Unsure,

    /// <summary>Its whole clause is a condition.</summary>
    Conditions,

    /// <summary>Somebody wants, plans, fears or refuses what is named after it: "demanded".</summary>
    Wants,

    /// <summary>It brings about what is named after it: "forced them to".</summary>
    BringsAbout,

    /// <summary>What is counted has been counted up.</summary>
    Totals,

    /// <summary>It counts those who are named right after it: "the number of".</summary>
    Tallies,

    /// <summary>Between words of counting and those counted: "among".</summary>
    Among,

    /// <summary>What follows is the whole that another number is a part of: "out of".</summary>
    Wholes,

    /// <summary>The count that follows was given before and holds no longer: "an earlier toll".</summary>
    Former,

    /// <summary>What follows is said of each one.</summary>
    Each,

    /// <summary>It points back at a place: "the town".</summary>
    PlaceAgain,

    /// <summary>It means the country that the article is about.</summary>
    CountryAgain,

    /// <summary>What lies there is not in the city that is named after it, but in the land around it: "west of".</summary>
    Directions,

    /// <summary>It points back at a party: "the group".</summary>
    PartyAgain,

    /// <summary>It stands for the place that the article is about, as the last that somebody holds: "the last pocket".</summary>
    LastPocket,

    /// <summary>With the name of a party after it, it names what that party holds: "areas held by".</summary>
    HeldAreas,

    /// <summary>What carries what is named after it: "lorries with".</summary>
    Carries,

    /// <summary>Goods that relieve people: "food".</summary>
    Supplies,

    /// <summary>What an agreement says follows: "provides for".</summary>
    Provides,

    /// <summary>It turns an action on whoever does it.</summary>
    Themselves,

    /// <summary>It keeps a name at arm's length: "what it called".</summary>
    SoCalled,

    /// <summary>It names an agreement.</summary>
    Deal,

    /// <summary>It tells that somebody agreed, to what follows.</summary>
    Agrees,

    /// <summary>With the name of an agreement after it, what was agreed stands before: "under a deal".</summary>
    Under,

    /// <summary>Whoever is named after it helped others to agree: "brokered by".</summary>
    Mediators,

    /// <summary>It points back at an agreement.</summary>
    DealAgain,

    /// <summary>It stands for both parties of an agreement: "the two sides".</summary>
    Sides,

    /// <summary>The telling of the sentence before goes on.</summary>
    GoesOn,

    /// <summary>It names the other party.</summary>
    With,

    /// <summary>It names both parties.</summary>
    Between,

    /// <summary>An agreement came about.</summary>
    Reached,

    /// <summary>People say so.</summary>
    Rumoured,

    /// <summary>The parties are talking.</summary>
    InTalks,

    /// <summary>The agreement named after it is near, and not made yet: "close to".</summary>
    Nearing,

    /// <summary>Somebody says that what is named after it is not so.</summary>
    Denies,

    /// <summary>A party does not confirm it.</summary>
    Unacknowledged,

    /// <summary>It no longer holds.</summary>
    DealBroken,

    /// <summary>What was agreed has been done.</summary>
    DealDone,

    /// <summary>Whoever was named before did what follows: "managed to".</summary>
    Managed,

    /// <summary>The number that follows has been passed: "exceeded".</summary>
    Exceeds,

    /// <summary>With "than" before a number, it says that there are more: the Arabic "exceeds ... on 20", whose words stand apart.</summary>
    More,

    /// <summary>The same of fewer, mostly denied: "no fewer than".</summary>
    Less,

    /// <summary>What follows has lasted until now: "since".</summary>
    Since,
}
