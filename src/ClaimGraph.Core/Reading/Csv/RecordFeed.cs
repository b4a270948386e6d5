namespace ClaimGraph.Reading.Csv;

/// <summary>Feeds a CSV parser one record at a time.</summary>
sealed class RecordFeed : TextReader
{
    string text = "";
    int place;

    /// <summary>Puts the next record before the parser.</summary>
    internal void Put(string record) => (text, place) = (record, 0);

    public override int Peek() => place < text.Length ? text[place] : -1;

    public override int Read() => place < text.Length ? text[place++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, text.Length - place);
        text.AsSpan(place, count).CopyTo(buffer);
        place += count;
        return count;
    }
}
