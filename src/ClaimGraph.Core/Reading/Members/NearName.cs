namespace ClaimGraph.Reading.Members;

/// <summary>Finds the member that a misspelt or misplaced name means.</summary>
static class NearName
{
    const int MaxLength = 40;

    /// <summary>The path of the member that was probably meant; null when none is near.</summary>
    internal static string? Find(ObjectMember within, string name)
    {
        if (name.Length > MaxLength) return null;
        return Nearest(within.Members, name, Math.Min(2, name.Length / 2))
            ?? Nearest(ClaimMembers.All.Where(member => member.Path.Length > 0), name, 0);
    }

    /// <summary>The path nearest to a dotted name, as CSV headers have it.</summary>
    internal static string? FindPath(string path) => path.Length > MaxLength ? null : ClaimMembers.All
        .Where(member => member is not ObjectMember)
        .Select(member => (member.Path, Distance: Math.Min(Distance(member.Path, path), member.Name.Equals(path, StringComparison.OrdinalIgnoreCase) ? 1 : int.MaxValue)))
        .Where(near => near.Distance <= Math.Min(2, path.Length / 2))
        .DefaultIfEmpty()
        .MinBy(near => near.Distance).Path;

    static string? Nearest(IEnumerable<ClaimMember> members, string name, int most) => members
        .Select(member => (member.Path, Distance: Distance(member.Name, name)))
        .Where(near => near.Distance <= most)
        .DefaultIfEmpty()
        .MinBy(near => near.Distance).Path;

    // Levenshtein, blind to case. Both sides are short.
    static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var change = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? diagonal : diagonal + 1;
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[right.Length];
    }
}
