namespace ClaimGraph.Extraction.Attribution;

/// <summary>What words that attribute do with what stands around them.</summary>
enum SpeechCueKind
{
    /// <summary>A verb of speech: what follows the speaker is said, with or without "that".</summary>
    Say,

    /// <summary>A verb or noun that is one of speech only before "that", a colon or a quotation: "added", "warned".</summary>
    Tell,

    /// <summary>A participle: whoever speaks in the sentence goes on: "adding that".</summary>
    GoOn,

    /// <summary>One passes on what another says: "quoted".</summary>
    Pass,

    /// <summary>The outlet has it from somebody: "learnt from".</summary>
    Learn,

    /// <summary>Somebody shows a recording: "published a video".</summary>
    Publish,

    /// <summary>A recording tells: "the video shows".</summary>
    Show,

    /// <summary>The whole sentence has it from somebody: "according to".</summary>
    Accord,

    /// <summary>The same with a pronoun: "in his words".</summary>
    Same,

    /// <summary>The outlet does not vouch for the sentence: "allegedly".</summary>
    Doubt,

    /// <summary>What stands before is said to be untrue: "is baseless".</summary>
    Unfounded,

    /// <summary>Nobody in particular says so: "reportedly".</summary>
    Hearsay,

    /// <summary>Looks like speech and is the outlet's own voice: "it should be noted".</summary>
    Impersonal,

    /// <summary>What somebody would have to admit and does not: "did not acknowledge".</summary>
    Acknowledge,
}
