using System.Buffers;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>
/// The report as JSON, a contract for other programs: members are added, never renamed or dropped. One object with three members:
/// <list type="bullet">
/// <item><c>filter</c>: which questions are shown: null for all, or those of <c>question</c>, <c>outlet</c>, <c>places</c>, <c>when</c>, <c>severity</c> that were asked for.</item>
/// <item><c>summary</c>: the counts of the whole graph, whatever the filter: <c>outlets</c>, <c>articles</c>, <c>claims</c>, <c>questions</c>,
/// <c>positions</c>, <c>origins</c>, <c>conflicts</c> {<c>total</c>, <c>extreme</c>, <c>major</c>, <c>minor</c>}, <c>undecided</c>, <c>updates</c>,
/// <c>includes</c>, <c>refinements</c>, <c>agreements</c>, <c>rejections</c>.</item>
/// <item><c>questions</c>: the questions, the worst conflict first. Each has <c>id</c>, <c>label</c>, <c>kind</c>, <c>about</c> (only what it names),
/// <c>consensus</c> (null, or <c>low</c>, <c>best</c>, <c>high</c>, each with <c>value</c>, <c>outlets</c> and <c>origins</c> as counts, <c>position</c>),
/// <c>positions</c> and <c>links</c>.</item>
/// </list>
/// <para>A position has <c>id</c>, <c>value</c>, <c>when</c>, <c>whenAssumed</c>, <c>scope</c>, <c>polarity</c> (affirmed, doubted, denied),
/// <c>asOf</c> {<c>first</c>, <c>last</c>}, <c>outlets</c> (sorted ids), <c>origins</c> (a count), <c>speakers</c> (the named ones, sorted),
/// <c>current</c> (false when another updates it) and <c>claims</c>. A claim has <c>id</c>, <c>ref</c>, <c>outlet</c>, <c>article</c> {<c>id</c>, <c>url</c>,
/// <c>title</c>, <c>published</c>, <c>language</c>}, <c>quote</c> (null, or <c>text</c>, <c>start</c>, <c>end</c> in UTF-16 units), <c>speaker</c>,
/// <c>stance</c>, <c>published</c>, <c>asOf</c> (null when not given) and <c>origin</c> {<c>id</c>, <c>label</c>}.</para>
/// <para>A <c>value</c> is {<c>min</c>, <c>max</c>, <c>approximate</c>} (null ends are open), {<c>date</c>} or {<c>status</c>}. Dates are EDTF.
/// A link has <c>from</c>, <c>to</c>, <c>verdict</c>, <c>rule</c>, <c>reason</c>, <c>gap</c>, <c>ratio</c> (at most six significant digits, or null) and
/// <c>severity</c> (null but for conflicts). It stands once, in the question of its <c>from</c>; its <c>to</c> may be a position of another question.</para>
/// <para>Text is exact; bidi controls and what HTML or a terminal could take for its own are escaped as JSON allows.</para>
/// </summary>
sealed class JsonReportWriter : IReportWriter
{
    readonly IBufferWriter<byte> output;
    readonly LinksOnce links = new();
    readonly Utf8JsonWriter json;

    internal JsonReportWriter(IBufferWriter<byte> output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonEncoding.Encoder });
    }

    public void Begin(GraphSummary summary, ReportFilter filter)
    {
        json.WriteStartObject();
        WriteFilter(filter);
        json.WriteStartObject("summary");
        json.WriteNumber("outlets", summary.Outlets);
        json.WriteNumber("articles", summary.Articles);
        json.WriteNumber("claims", summary.Claims);
        json.WriteNumber("questions", summary.Questions);
        json.WriteNumber("positions", summary.Positions);
        json.WriteNumber("origins", summary.Origins);
        json.WriteStartObject("conflicts");
        json.WriteNumber("total", summary.Links[Verdict.ConflictsWith]);
        json.WriteNumber("extreme", summary.Conflicts[Severity.Extreme]);
        json.WriteNumber("major", summary.Conflicts[Severity.Major]);
        json.WriteNumber("minor", summary.Conflicts[Severity.Minor]);
        json.WriteEndObject();
        json.WriteNumber("undecided", summary.Links[Verdict.Undecided]);
        json.WriteNumber("updates", summary.Links[Verdict.Updates]);
        json.WriteNumber("includes", summary.Links[Verdict.Includes]);
        json.WriteNumber("refinements", summary.Links[Verdict.Refines]);
        json.WriteNumber("agreements", summary.Links[Verdict.AgreesWith]);
        json.WriteNumber("rejections", summary.Rejections);
        json.WriteEndObject();
        json.WriteStartArray("questions");
    }

    public void Write(QuestionView question)
    {
        json.WriteStartObject();
        json.WriteId("id", question.Question.Id);
        json.WriteString("label", question.Question.Label);
        json.WriteString("kind", question.Question.Kind.ToToken());
        json.WriteAbout(question.Question.About);
        WriteConsensus(Consensus.Of(question));
        json.WriteStartArray("positions");
        foreach (var position in question.Positions) WritePosition(position, !question.Updated.Contains(position.Position.Id));
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in links.Of(question)) WriteLink(link);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void End(ReportTail tail)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => json.Dispose();

    void WriteFilter(ReportFilter filter)
    {
        if (filter == ReportFilter.None)
        {
            json.WriteNull("filter");
            return;
        }

        json.WriteStartObject("filter");
        if (filter.Question is { } question) json.WriteString("question", question);
        if (filter.Outlet is { } outlet) json.WriteString("outlet", outlet);
        if (filter.Places is { } places)
        {
            json.WriteStartArray("places");
            foreach (var place in places.Order(StringComparer.Ordinal)) json.WriteStringValue(place);
            json.WriteEndArray();
        }

        if (filter.When is { } when) json.WriteString("when", when.ToString());
        if (filter.AtLeast is { } least) json.WriteString("severity", least.ToName());
        json.WriteEndObject();
    }

    void WriteConsensus(Consensus? consensus)
    {
        if (consensus is null)
        {
            json.WriteNull("consensus");
            return;
        }

        json.WriteStartObject("consensus");
        WritePoint("low", consensus.Low);
        WritePoint("best", consensus.Best);
        WritePoint("high", consensus.High);
        json.WriteEndObject();
    }

    void WritePoint(string name, ConsensusPoint point)
    {
        json.WriteStartObject(name);
        json.WriteValue(point.Value);
        json.WriteNumber("outlets", point.Outlets);
        json.WriteNumber("origins", point.Origins);
        json.WriteId("position", point.Position);
        json.WriteEndObject();
    }

    void WritePosition(PositionView view, bool current)
    {
        var position = view.Position;
        var backing = Backing.Of(view);
        json.WriteStartObject();
        json.WriteId("id", position.Id);
        json.WriteValue(position.Value);
        json.WriteString("when", position.When.ToString());
        json.WriteBoolean("whenAssumed", position.WhenAssumed);
        json.WriteString("scope", position.Scope?.ToToken());
        json.WriteString("polarity", position.Polarity.ToName());
        json.WriteStartObject("asOf");
        json.WriteString("first", position.CountedFirst.ToString());
        json.WriteString("last", position.CountedLast.ToString());
        json.WriteEndObject();
        json.WriteStrings("outlets", backing.Outlets);
        json.WriteNumber("origins", backing.Origins);
        json.WriteStrings("speakers", position.Speakers);
        json.WriteBoolean("current", current);
        json.WriteStartArray("claims");
        foreach (var claim in view.Claims) json.WriteClaim(claim);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    void WriteLink(Link link)
    {
        json.WriteStartObject();
        json.WriteId("from", link.From);
        json.WriteId("to", link.To);
        json.WriteString("verdict", link.Verdict.ToName());
        json.WriteString("rule", link.Rule);
        json.WriteString("reason", link.Reason);
        json.WriteMeasure("gap", link.Gap);
        json.WriteMeasure("ratio", link.Ratio);
        json.WriteString("severity", link.Severity?.ToName());
        json.WriteEndObject();
    }
}
