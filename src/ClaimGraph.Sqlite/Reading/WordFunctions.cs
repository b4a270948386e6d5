using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using SQLitePCL;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>The functions by which SQL says times and positions in the program's words.</summary>
static class WordFunctions
{
    internal static void AddTo(Session session)
    {
        // start, end, whether approximate
        session.AddFunction("edtf", 3, values => Span(values, 0).ToString());
        // kind, minimum, maximum, start, end, status, whether approximate, and the time (start, end, approximate) and polarity
        session.AddFunction("position_label", 11, values => Position.LabelOf(Value(values), Span(values, 7), (Polarity)raw.sqlite3_value_int(values[10])));
    }

    static ClaimValue Value(sqlite3_value[] values) => (ClaimKind)raw.sqlite3_value_int(values[0]) switch
    {
        ClaimKind.Quantity => new Quantity(Number(values[1]), Number(values[2]), IsTrue(values[6])),
        ClaimKind.Date => DateSpan.FromSeconds(raw.sqlite3_value_int64(values[3]), raw.sqlite3_value_int64(values[4]), IsTrue(values[6])),
        _ => new DealState((DealStatus)raw.sqlite3_value_int(values[5])),
    };

    static DateSpan Span(sqlite3_value[] values, int at) =>
        DateSpan.FromSeconds(raw.sqlite3_value_int64(values[at]), raw.sqlite3_value_int64(values[at + 1]), IsTrue(values[at + 2]));

    static decimal? Number(sqlite3_value value) =>
        raw.sqlite3_value_type(value) == raw.SQLITE_NULL ? null : (decimal)raw.sqlite3_value_double(value);

    static bool IsTrue(sqlite3_value value) => raw.sqlite3_value_int(value) != 0;
}
