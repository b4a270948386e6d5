namespace ClaimGraph.Reading;

/// <summary>The JSON Schema (draft 2020-12) of one line of a claim file, made from the same table of members that the reader uses.</summary>
public static class ClaimSchema
{
    /// <summary>The schema as indented JSON, ending in a line break.</summary>
    public static string ToJson() => throw new NotSupportedException();
}
