using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Explaining;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Comparison;
using ClaimGraph.Extraction;
using ClaimGraph.Reporting;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Writes found claims with their reasons for people: the claim in words, its quote, and for each field the value, the rule and the words that gave it.</summary>
/// <param name="stream">Where to; not disposed.</param>
/// <param name="scheme">The vocabulary.</param>
public sealed class FoundText(Stream stream, ConceptScheme scheme) : IFoundWriter
{
    readonly StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096, leaveOpen: true) { NewLine = "\n" };
    readonly ContentHash hash = new();
    bool isNext;

    /// <inheritdoc/>
    public void Write(ArticleText article, ExtractedClaim found)
    {
        var claim = found.Claim;
        var question = new Question(claim.Kind, claim.About);
        if (isNext) writer.WriteLine();
        isNext = true;
        Line(0, PositionText.Source(claim.ComputeId(hash), claim));
        Line(3, question.Label);
        Line(3, PositionText.Value(Position.Of(claim, question, scheme.IsUnnamed)));
        if (claim.Quote is { } quote) Line(3, quote.Text.Trim());
        foreach (var reason in found.Reasons)
        {
            var words = TerminalText.Inline(article.Text[reason.Start..reason.End]);
            Line(5, $"{reason.Field} = {ClaimFields.Value(claim, reason.Field) ?? "-"}, by {reason.Rule}: {words}");
            if (reason.Remark is { } remark) Line(7, remark);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    void Line(int indent, string text)
    {
        writer.Write(new string(' ', indent));
        writer.WriteLine(Output.Safe(text));
    }
}
