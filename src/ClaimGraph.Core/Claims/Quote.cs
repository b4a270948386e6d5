namespace ClaimGraph.Claims;

/// <summary>The words of the article that make the claim, exactly as they stand there, and where.</summary>
public sealed record Quote
{
    /// <summary>The longest quote kept, in UTF-16 units: 10,000.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Creates a quote.</summary>
    /// <exception cref="ArgumentException"><see cref="Fault"/> finds something wrong.</exception>
    public Quote(string text, int? start, int? end)
    {
        if (Fault(text, start, end) is { } fault) throw new ArgumentException(fault);
        (Text, Start, End) = (text, start, end);
    }

    /// <summary>The words, untouched.</summary>
    public string Text { get; }

    /// <summary>Where the words begin in the article's text, in UTF-16 units from 0; null when not known.</summary>
    public int? Start { get; }

    /// <summary>The place after the last unit; null when not known.</summary>
    public int? End { get; }

    /// <summary>What is wrong with such a quote, as a sentence that says what to do; null when nothing is.</summary>
    public static string? Fault(string? text, int? start, int? end)
    {
        if (string.IsNullOrEmpty(text)) return "A quote needs its 'text'.";
        if (text.Length > MaxLength) return $"A quote has at most {MaxLength} UTF-16 units: shorten it.";
        if (start < 0) return "'start' counts from 0.";
        if (start is null != end is null) return "A quote's 'start' and 'end' go together: give both or neither.";
        if (end < start) return "A quote's 'end' lies before its 'start': swap them, or mend the number.";
        return null;
    }
}
