namespace ClaimGraph.Elements;

/// <summary>What the values of a property are. Any of them may be missing.</summary>
public enum PropertyType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number: <see cref="long"/>.</summary>
    Whole,

    /// <summary>A number: <see cref="double"/>, or <see cref="long"/> where the table keeps whole numbers whole.</summary>
    Number,

    /// <summary>Yes or no: <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A day: <see cref="NodaTime.LocalDate"/>.</summary>
    Day,

    /// <summary>A moment, UTC: <see cref="DateTimeOffset"/>.</summary>
    Instant,

    /// <summary>Several texts: a list, never empty.</summary>
    Texts,
}
