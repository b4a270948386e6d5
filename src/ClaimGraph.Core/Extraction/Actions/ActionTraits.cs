using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimGraph.Extraction.Actions;

/// <summary>What the rules of extraction need to know of actions, whatever their language: the file <c>traits.json</c>.</summary>
sealed record ActionTraits
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>The traits that come with the program.</summary>
    internal static ActionTraits BuiltIn { get; } = Read();

    /// <summary>They happen to persons: a bare number counts people.</summary>
    public required FrozenSet<string> OfPersons { get; init; }

    /// <summary>They happen to things: they never count persons.</summary>
    public required FrozenSet<string> OfThings { get; init; }

    /// <summary>They happen to the living only: whatever is called a name that no list knows and suffers them is somebody.</summary>
    public required FrozenSet<string> OfLiving { get; init; }

    /// <summary>They happen to money.</summary>
    public required FrozenSet<string> OfMoney { get; init; }

    /// <summary>They happen to the living: "the wounded arrived" tells of an arrival.</summary>
    public required FrozenSet<string> Moves { get; init; }

    /// <summary>Their nouns say both whom they count and what happened: "38 dead".</summary>
    public required FrozenSet<string> ToldByNouns { get; init; }

    /// <summary>Their words may stand between a number and its noun: "30 wounded men".</summary>
    public required FrozenSet<string> Describing { get; init; }

    /// <summary>They happen to places; nothing else that is said of places counts them.</summary>
    public required FrozenSet<string> OfPlaces { get; init; }

    /// <summary>The populations that are places.</summary>
    public required FrozenSet<string> Places { get; init; }

    /// <summary>The populations that are deeds: whatever is said of one, it was carried out.</summary>
    public required FrozenSet<string> Deeds { get; init; }

    /// <summary>What is said of a deed and means that it was carried out.</summary>
    public required FrozenSet<string> Doing { get; init; }

    /// <summary>Said right after "still", they say more than that somebody remains: "are still missing".</summary>
    public required FrozenSet<string> OverStill { get; init; }

    /// <summary>They are done to the dead: "20 dead were buried" is no toll.</summary>
    public required FrozenSet<string> OfDead { get; init; }

    /// <summary>They last: their counts are snapshots.</summary>
    public required FrozenSet<string> States { get; init; }

    /// <summary>They mostly frame another action ("announced the release of"): they count only what stands right beside them.</summary>
    public required FrozenSet<string> Frames { get; init; }

    /// <summary>They happen at the place that is left.</summary>
    public required FrozenSet<string> OutOf { get; init; }

    /// <summary>They happen at the place that is reached.</summary>
    public required FrozenSet<string> Into { get; init; }

    /// <summary>What holds of an area or a share of it, by what is said of those who are there.</summary>
    public required FrozenDictionary<string, string> Areas { get; init; }

    /// <summary>What they are called when they happen to a place as a whole, which is all that need be named: "captured the town" is taking it.</summary>
    public required FrozenDictionary<string, string> ChangeHands { get; init; }

    /// <summary>They happen once to a war or a place: a year is told for their date.</summary>
    public required FrozenSet<string> Begun { get; init; }

    /// <summary>What an action becomes when it is done to oneself.</summary>
    public required FrozenDictionary<string, string> Reflexive { get; init; }

    /// <summary>The action that stands for one which was agreed and not done yet.</summary>
    public required FrozenDictionary<string, string> Agreed { get; init; }

    /// <summary>The same for goods and what carries them.</summary>
    public required FrozenDictionary<string, string> AgreedSupplies { get; init; }

    static ActionTraits Read()
    {
        using var file = typeof(ActionTraits).Assembly.GetManifestResourceStream("ClaimGraph.Extraction.Actions.traits.json")!;
        var data = JsonSerializer.Deserialize<Data>(file, options)!;
        return new ActionTraits
        {
            OfPersons = Set(data.OfPersons),
            OfThings = Set(data.OfThings),
            OfLiving = Set(data.OfLiving),
            OfMoney = Set(data.OfMoney),
            Moves = Set(data.Moves),
            ToldByNouns = Set(data.ToldByNouns),
            Describing = Set(data.Describing),
            OfPlaces = Set(data.OfPlaces),
            Places = Set(data.Places),
            Deeds = Set(data.Deeds),
            Doing = Set(data.Doing),
            OverStill = Set(data.OverStill),
            OfDead = Set(data.OfDead),
            States = Set(data.States),
            Frames = Set(data.Frames),
            OutOf = Set(data.OutOf),
            Into = Set(data.Into),
            ChangeHands = data.ChangeHands.ToFrozenDictionary(StringComparer.Ordinal),
            Begun = Set(data.Begun),
            Areas = data.Areas.ToFrozenDictionary(StringComparer.Ordinal),
            Reflexive = data.Reflexive.ToFrozenDictionary(StringComparer.Ordinal),
            Agreed = data.Agreed.ToFrozenDictionary(StringComparer.Ordinal),
            AgreedSupplies = data.AgreedSupplies.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    static FrozenSet<string> Set(string[] names) => names.ToFrozenSet(StringComparer.Ordinal);

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    sealed record Data(
        string[] OfPersons, string[] OfThings, string[] OfLiving, string[] OfMoney, string[] ToldByNouns, string[] Describing, string[] OfPlaces, string[] Places, string[] Deeds, string[] Doing, string[] OverStill, string[] Moves, string[] OfDead, string[] States, string[] Frames, string[] OutOf, string[] Into, string[] Begun,
        Dictionary<string, string> ChangeHands, Dictionary<string, string> Areas, Dictionary<string, string> Reflexive, Dictionary<string, string> Agreed, Dictionary<string, string> AgreedSupplies);
}
