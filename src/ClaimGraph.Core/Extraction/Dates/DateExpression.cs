using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Dates;

/// <summary>A date or a length of time that a text expresses. Exactly one of <see cref="Value"/> and <see cref="Length"/> is given.</summary>
public sealed record DateExpression
{
    /// <summary>Creates an expression that says when.</summary>
    public DateExpression(int first, int last, int start, int end, DateSpan value, string rule)
    {
        ArgumentNullException.ThrowIfNull(value);
        (First, Last, Start, End, Value, Rule) = (first, last, start, end, value, rule);
    }

    /// <summary>Creates an expression that says how long.</summary>
    public DateExpression(int first, int last, int start, int end, TimeLength length, string rule)
    {
        ArgumentNullException.ThrowIfNull(length);
        (First, Last, Start, End, Length, Rule) = (first, last, start, end, length, rule);
    }

    /// <summary>The first of its tokens within the sentence.</summary>
    public int First { get; }

    /// <summary>The last of its tokens.</summary>
    public int Last { get; }

    /// <summary>Where it begins in the text, in UTF-16 units: within the first token, where a particle is written together with it.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>What it says.</summary>
    public DateExpressionKind Kind => Value is null ? DateExpressionKind.Duration : DateExpressionKind.Date;

    /// <summary>When; null for a duration, <see cref="DateSpan.Unknown"/> where the words contradict each other. Whole days: a part of a day ("evening") is read as its day, since outlets name neither its hours nor their zone.</summary>
    public DateSpan? Value { get; }

    /// <summary>How long; null for a date.</summary>
    public TimeLength? Length { get; }

    /// <summary>Whether the text or the rule hedges.</summary>
    public bool Approximate => Value?.Approximate ?? Length!.Approximate;

    /// <summary>The rule that read it, for explanations: "day-month", "ago", "weekday".</summary>
    public string Rule { get; }

    /// <summary>What is odd about it, as a sentence: a weekday that contradicts its date, a day that its month does not have. Null when nothing is.</summary>
    public string? Remark { get; init; }
}
