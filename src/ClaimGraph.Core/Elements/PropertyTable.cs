using System.Collections.Immutable;
using NodaTime;

namespace ClaimGraph.Elements;

/// <summary>The properties of one kind of node or relationship: the name, type and value of each, in one order.</summary>
/// <typeparam name="T">What the values are taken from.</typeparam>
public sealed class PropertyTable<T>
{
    readonly List<PropertyKey> keys = [];
    readonly List<Func<T, object?>> values = [];

    /// <summary>The properties, in order.</summary>
    public IReadOnlyList<PropertyKey> Keys => keys;

    /// <summary>The values of a thing in the order of <see cref="Keys"/>; null where there is none.</summary>
    public IReadOnlyList<object?> Values(T thing)
    {
        var taken = new object?[values.Count];
        for (var i = 0; i < taken.Length; i++) taken[i] = values[i](thing);
        return taken;
    }

    internal PropertyTable<T> Text(string name, Func<T, string?> value) => Add(name, PropertyType.Text, value);

    internal PropertyTable<T> Whole(string name, Func<T, long?> value) => Add(name, PropertyType.Whole, thing => value(thing));

    internal PropertyTable<T> Number(string name, Func<T, double?> value) => Add(name, PropertyType.Number, thing => value(thing));

    /// <summary>A number that is kept whole where it is whole. A quantity has no more digits than a double keeps, so nothing is lost.</summary>
    internal PropertyTable<T> Amount(string name, Func<T, decimal?> value) => Add(name, PropertyType.Number, thing => value(thing) switch
    {
        null => null,
        { } whole when decimal.IsInteger(whole) => (long)whole,
        { } part => (double)part,
    });

    internal PropertyTable<T> Flag(string name, Func<T, bool?> value) => Add(name, PropertyType.Flag, thing => value(thing));

    internal PropertyTable<T> Day(string name, Func<T, LocalDate?> value) => Add(name, PropertyType.Day, thing => value(thing));

    internal PropertyTable<T> Instant(string name, Func<T, DateTimeOffset?> value) => Add(name, PropertyType.Instant, thing => value(thing));

    internal PropertyTable<T> Texts(string name, Func<T, ImmutableArray<string>?> value) => Add(name, PropertyType.Texts, thing => value(thing));

    PropertyTable<T> Add(string name, PropertyType type, Func<T, object?> value)
    {
        keys.Add(new PropertyKey(name, type));
        values.Add(value);
        return this;
    }
}
