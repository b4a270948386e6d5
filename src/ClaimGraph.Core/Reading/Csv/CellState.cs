namespace ClaimGraph.Reading.Csv;

/// <summary>Where in a cell a scan stands.</summary>
enum CellState
{
    /// <summary>At its first byte.</summary>
    Start,

    /// <summary>In a cell without quotes, or after the quote that closed it.</summary>
    Inside,

    /// <summary>Within quotes.</summary>
    Quoted,

    /// <summary>After a quote within quotes: it closes the cell, or the next byte doubles it.</summary>
    QuoteMet,

    /// <summary>After a carriage return behind the quote that closed a cell: only a line break may follow.</summary>
    ReturnMet,
}
