using System.Runtime.InteropServices;

namespace ClaimGraph.Reading.Csv;

/// <summary>Finds where a record ends: at the first line break outside quotes. Goes on where it stopped when more bytes have come.</summary>
[StructLayout(LayoutKind.Auto)]
struct QuoteScan
{
    int place;
    CellState state;

    /// <summary>Whether a quote is open where the scan stopped.</summary>
    internal readonly bool IsQuoted => state == CellState.Quoted;

    /// <summary>Whether something other than a comma or the end followed a quote that closed a cell.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>The place of the line break that ends the record; -1 when it is not there yet.</summary>
    internal int FindEnd(ReadOnlySpan<byte> bytes)
    {
        while (place < bytes.Length)
        {
            if (state == CellState.Inside) place += Until(bytes[place..].IndexOfAny((byte)',', (byte)'\n'), bytes.Length - place);
            else if (state == CellState.Quoted) place += Until(bytes[place..].IndexOf((byte)'"'), bytes.Length - place);
            if (place == bytes.Length) break;
            if (bytes[place] == '\n' && state != CellState.Quoted) return place;
            var one = bytes[place++];
            IsBroken |= state == CellState.ReturnMet || (state == CellState.QuoteMet && one is not ((byte)'"' or (byte)',' or (byte)'\r'));
            state = (state, one) switch
            {
                (CellState.Quoted, _) => CellState.QuoteMet,
                (CellState.Start or CellState.QuoteMet, (byte)'"') => CellState.Quoted,
                (CellState.QuoteMet, (byte)'\r') => CellState.ReturnMet,
                (_, (byte)',') => CellState.Start,
                _ => CellState.Inside,
            };
        }

        return -1;
    }

    static int Until(int found, int length) => found < 0 ? length : found;
}
