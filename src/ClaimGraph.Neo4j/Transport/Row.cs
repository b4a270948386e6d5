using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>One row of an answer, or one map in it. Values are texts, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, null, lists and maps.</summary>
/// <param name="fields">The place of each field.</param>
/// <param name="values">The values.</param>
public sealed class Row(IReadOnlyDictionary<string, int> fields, IReadOnlyList<object?> values)
{
    /// <summary>The value of a field; null also where the field is missing.</summary>
    public object? this[string field] => fields.TryGetValue(field, out var place) && place < values.Count ? values[place] : null;

    /// <summary>A text that may be missing.</summary>
    public string? Text(string field) => this[field] as string;

    /// <summary>A text.</summary>
    /// <exception cref="ClaimGraphException">It is missing or no text.</exception>
    public string Need(string field) => Text(field) ?? throw Broken(field);

    /// <summary>An id.</summary>
    /// <exception cref="ClaimGraphException">It is missing or no id.</exception>
    public ContentId Id(string field) => ContentId.TryParse(Text(field), out var id) ? id : throw Broken(field);

    /// <summary>A whole number.</summary>
    /// <exception cref="ClaimGraphException">It is missing or no whole number.</exception>
    public long Whole(string field) => this[field] is long number ? number : throw Broken(field);

    /// <summary>A number that may be missing.</summary>
    public double? Number(string field) => this[field] switch
    {
        long number => number,
        double number => number,
        _ => null,
    };

    /// <summary>A number that may be missing, with the digits that it was written with.</summary>
    public decimal? Amount(string field) => this[field] switch
    {
        long number => number,
        double number and >= 0 and <= (double)Quantity.Largest => (decimal)number,
        null => null,
        _ => throw Broken(field),
    };

    /// <summary>Whether something is so; missing counts as not.</summary>
    public bool Flag(string field) => this[field] is true;

    /// <summary>A list of texts; missing counts as empty.</summary>
    public IEnumerable<string> Texts(string field) => this[field] is IReadOnlyList<object?> list ? list.OfType<string>() : [];

    /// <summary>A map as a row of its own; null where it is missing.</summary>
    public Row? Map(string field) => this[field] is IReadOnlyDictionary<string, object?> map ? Of(map) : null;

    /// <summary>A list of maps, each as a row of its own; missing counts as empty.</summary>
    public IEnumerable<Row> Maps(string field) =>
        this[field] is IReadOnlyList<object?> list ? list.OfType<IReadOnlyDictionary<string, object?>>().Select(Of) : [];

    /// <summary>What to throw when a field does not hold what this program writes.</summary>
    public ClaimGraphException Broken(string field)
    {
        var shown = Convert.ToString(this[field], CultureInfo.InvariantCulture) ?? "";
        if (shown.Length > 80) shown = shown[..80];
        return new ClaimGraphException(
            $"The graph holds '{shown}' for '{field}', which claimgraph does not write: something else changed it. Load into a fresh database.");
    }

    static Row Of(IReadOnlyDictionary<string, object?> map)
    {
        var fields = new Dictionary<string, int>(map.Count, StringComparer.Ordinal);
        var values = new List<object?>(map.Count);
        foreach (var (key, value) in map)
        {
            fields[key] = values.Count;
            values.Add(value);
        }

        return new Row(fields, values);
    }
}
