namespace ClaimGraph.Loading;

/// <summary>Says in words why a file could not be read, and what to do.</summary>
static class FileFault
{
    internal static string Of(string file, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{file} is not there: check the path.",
        UnauthorizedAccessException => $"{file} may not be read: give yourself the right to read it, or leave it out.",
        _ => $"{file} could not be read to its end ({exception.Message}): see that it is whole and load it again.",
    };
}
