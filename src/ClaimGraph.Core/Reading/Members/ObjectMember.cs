using System.Text.Json;

namespace ClaimGraph.Reading.Members;

/// <summary>An object with a closed list of members, each at most once.</summary>
sealed class ObjectMember(string path, string description, params ClaimMember[] members) : ClaimMember(path, description)
{
    internal IReadOnlyList<ClaimMember> Members => members;

    internal override string Expected => "an object";

    internal override bool Read(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Path.Length > 0
                ? FailType(reader.TokenType, draft)
                : draft.Fail(null, $"A line holds one JSON object, not {Shown.Token(reader.TokenType)}: write one claim a line.");
        }

        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = Find(ref reader, draft, next);
            if (place < 0) return FailUnknown(ref reader, draft);
            next = place + 1;
            var member = members[place];
            if ((draft.Seen & member.Bit) != 0) return draft.Fail(member.Path, $"'{member.Path}' stands twice: keep one of them.");
            draft.Seen |= member.Bit;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) continue;
            if (!member.Read(ref reader, draft)) return false;
            draft.Present |= member.Bit;
        }

        foreach (var member in members)
        {
            if (member.Required && (draft.Present & member.Bit) == 0)
                return draft.Fail(member.Path, $"'{member.Path}' is missing: a claim needs it.");
        }

        return true;
    }

    internal override void DescribeTo(Utf8JsonWriter writer)
    {
        writer.WriteString("type"u8, "object"u8);
        writer.WriteBoolean("additionalProperties"u8, false);
        if (members.Any(member => member.Required))
        {
            writer.WriteStartArray("required"u8);
            foreach (var member in members.Where(member => member.Required)) writer.WriteStringValue(member.Name);
            writer.WriteEndArray();
        }

        writer.WriteStartObject("properties"u8);
        foreach (var member in members)
        {
            writer.WriteStartObject(member.Name);
            writer.WriteString("description"u8, member.Description);
            member.DescribeTo(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // Writers keep an order of their own, so the member after the last one is tried first.
    int Find(ref Utf8JsonReader reader, ClaimDraft draft, int next)
    {
        var name = reader.ValueSpan;
        if (reader.ValueIsEscaped && !draft.Text.TryUnescape(name, out name, out _)) return -1;
        for (var i = 0; i < members.Length; i++)
        {
            var place = next + i;
            if (place >= members.Length) place -= members.Length;
            if (name.SequenceEqual(members[place].Utf8Name)) return place;
        }

        return -1;
    }

    bool FailUnknown(ref Utf8JsonReader reader, ClaimDraft draft)
    {
        var name = Shown.Name(reader.ValueSpan);
        var full = Path.Length == 0 ? name : $"{Path}.{name}";
        var near = NearName.Find(this, name) is { } meant ? $"did you mean '{meant}'?" : "remove it, or mend its name.";
        return draft.Fail(full, $"'{full}' is not a member of a claim: {near}");
    }
}
