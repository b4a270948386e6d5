namespace ClaimGraph.Tests.Loading;

/// <summary>Holds a claim set against a property, and tells the fewest claims that break it.</summary>
static class Smallest
{
    internal static async Task CheckAsync(string[] lines, Func<string[], Task> property)
    {
        if (await FailureAsync(lines, property) is not { } failure) return;
        for (var size = lines.Length / 2; size > 0; size /= 2)
        {
            for (var i = 0; i < lines.Length && lines.Length > 1;)
            {
                string[] fewer = [.. lines.Take(i), .. lines.Skip(i + size)];
                if (fewer.Length > 0 && await FailureAsync(fewer, property) is { } still) (lines, failure) = (fewer, still);
                else i += size;
            }
        }

        throw new InvalidOperationException($"\n{string.Join('\n', lines)}\n{failure.Message}", failure);
    }

    static async Task<Exception?> FailureAsync(string[] lines, Func<string[], Task> property)
    {
        try
        {
            await property(lines);
            return null;
        }
#pragma warning disable CA1031 // Whatever breaks the property is wanted.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e;
        }
    }
}
