using System.Text.Json;
using System.Text.Unicode;
using ClaimGraph.Claims;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading;

/// <summary>Turns the bytes of one line into a claim or a rejection. Used again for line after line; not thread-safe.</summary>
sealed class LineParser(bool withIds)
{
    /// <summary>The deepest nesting that is read; a claim needs 2.</summary>
    const int MaxDepth = 16;

    readonly ClaimDraft draft = new();
    readonly ContentHash hash = new();

    internal ReadLine Parse(ReadOnlySpan<byte> line, LinePlace place)
    {
        if (!Utf8.IsValid(line)) return place.Reject(null, LineFault.OfEncoding(line), line);
        draft.Clear();
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            if (!ClaimMembers.Root.Read(ref reader, draft) || !IsAtEnd(ref reader) || draft.Build() is not { } claim)
                return place.Reject(draft.FaultMember, draft.FaultReason!, line);
            return new ReadLine(place.Number, claim, withIds ? claim.ComputeId(hash) : default, null);
        }
        catch (JsonException exception)
        {
            return place.Reject(null, LineFault.OfSyntax(line, exception, reader.CurrentDepth >= MaxDepth), line);
        }
    }

    bool IsAtEnd(ref Utf8JsonReader reader) =>
        !reader.Read() || draft.Fail(null, "More follows after the claim: write one claim a line.");
}
