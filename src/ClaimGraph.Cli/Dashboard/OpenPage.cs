using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Explaining;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>A page that is open over a pane: a question, or one row in full.</summary>
/// <param name="Title">Its title, not made safe yet.</param>
/// <param name="Question">The question that it shows; null when it shows none.</param>
public sealed record OpenPage(string Title, ContentId? Question)
{
    /// <summary>The question with its ladders; null until it is read.</summary>
    public ExplainedQuestion? Explained { get; init; }

    /// <summary>The links whose ladder is shown, by their ends.</summary>
    public ImmutableHashSet<(ContentId From, ContentId To)> Ladders { get; init; } = [];

    /// <summary>The lines below the title of a page that shows no question.</summary>
    public ImmutableArray<TextLine> Fixed { get; init; } = [];

    /// <summary>What there is to copy from a page that shows no question; null when there is nothing.</summary>
    public string? Copy { get; init; }

    /// <summary>The line that the user is at.</summary>
    public Cursor Cursor { get; init; } = Cursor.Start;

    /// <summary>The lines below the title, not fitted to the terminal yet.</summary>
    public ImmutableArray<TextLine> Lines()
    {
        if (Question is null) return Fixed;
        if (Explained is null) return [new TextLine(0, "loading ...", Tone.Faint)];
        // The first line is the question itself, which is the title.
        return QuestionText.Lines(Explained, link => Ladders.Contains((link.Link.From, link.Link.To)))[1..];
    }

    /// <summary>This page with its question read; the ladder of the worst link is shown.</summary>
    public OpenPage With(ExplainedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var isFirst = Explained is null && !question.Links.IsEmpty;
        return this with { Explained = question, Ladders = isFirst ? [(question.Links[0].Link.From, question.Links[0].Link.To)] : Ladders };
    }

    /// <summary>This page with the ladder of a link shown, or no longer.</summary>
    public OpenPage Toggle(ExplainedLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var key = (link.Link.From, link.Link.To);
        var without = Ladders.Remove(key);
        return this with { Ladders = without.Count < Ladders.Count ? without : Ladders.Add(key) };
    }
}
