using System.Text;
using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>One member of a claim line: how it is called, what it means, how it is read, described and taken from a CSV cell.</summary>
/// <param name="path">The dotted path from the top of the line ("value.min"); empty for the line itself.</param>
/// <param name="description">What it means, for the schema.</param>
abstract class ClaimMember(string path, string description)
{
    internal string Path { get; } = path;

    internal string Description { get; } = description;

    /// <summary>The last part of the path.</summary>
    internal string Name { get; } = path[(path.LastIndexOf('.') + 1)..];

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(path[(path.LastIndexOf('.') + 1)..]);

    internal bool Required { get; init; }

    /// <summary>A bit of its own among all members, given by the table.</summary>
    internal ulong Bit { get; set; }

    /// <summary>Whether this member is among those of a set of bits.</summary>
    internal bool IsIn(ulong bits) => (bits & Bit) != 0;

    /// <summary>What must stand here, to follow "must be".</summary>
    internal abstract string Expected { get; }

    /// <summary>Reads the value at which the reader stands into the draft.</summary>
    /// <returns>False when the draft holds a fault.</returns>
    internal abstract bool Read(ref Utf8JsonReader reader, ClaimDraft draft);

    /// <summary>Writes the keywords of the schema that are its own.</summary>
    internal abstract void DescribeTo(Utf8JsonWriter writer);

    /// <summary>Writes a CSV cell as the JSON value that it means; a cell that means none as a string.</summary>
    internal virtual void WriteCell(Utf8JsonWriter writer, string cell) => writer.WriteStringValue(cell);

    /// <summary>Notes that something else stands here.</summary>
    protected bool FailType(JsonTokenType found, ClaimDraft draft) =>
        draft.Fail(Path, $"'{Path}' must be {Expected}, not {Shown.Token(found)}: mend it.");
}
