using System.Text.Json;

namespace ClaimGraph.Cli.Settings;

/// <summary>Reads a settings file: a JSON object, nested or with dotted names.</summary>
static class SettingsFile
{
    /// <summary>The file looked for in the working folder.</summary>
    internal const string DefaultName = "claimgraph.json";

    // Settings fit on a page; anything longer is another file.
    const int MaxBytes = 1 << 20;

    static readonly JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    /// <summary>Reads the settings of a file.</summary>
    /// <param name="file">The path; a missing file is a fault.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static Dictionary<string, string> Read(string file, List<string> faults)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var stream = File.OpenRead(file);
            if (stream.CanSeek && stream.Length > MaxBytes)
            {
                faults.Add($"{file} is longer than 1 MiB: name a settings file with --config.");
                return values;
            }

            using var document = JsonDocument.Parse(stream, options);
            if (document.RootElement.ValueKind == JsonValueKind.Object) AddObject(file, "", document.RootElement, values, faults);
            else faults.Add($"{file} must hold one JSON object: {{ \"graph\": \"sqlite:claims.db\" }}.");
        }
        catch (JsonException error)
        {
            faults.Add($"{file} is not JSON (line {error.LineNumber + 1}): mend it there.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add($"The settings file {file} cannot be read: {error.Message}");
        }

        return values;
    }

    static void AddObject(string file, string prefix, JsonElement element, Dictionary<string, string> values, List<string> faults)
    {
        foreach (var member in element.EnumerateObject())
        {
            var name = prefix + member.Name;
            var setting = SettingsTable.Find(name);
            if (setting is not null)
            {
                if (ToText(setting, member.Value) is not { } text) faults.Add($"'{name}' in {file} must be {Expected(setting)}.");
                else if (!values.TryAdd(name, text)) faults.Add($"'{name}' stands twice in {file}: keep one.");
            }
            else if (member.Value.ValueKind == JsonValueKind.Object && SettingsTable.All.Any(s => s.Name.StartsWith(name + ".", StringComparison.Ordinal)))
            {
                AddObject(file, name + ".", member.Value, values, faults);
            }
            else
            {
                faults.Add($"{file} sets '{name}', which is no setting.{Nearest.Hint(name, SettingsTable.All.Select(s => s.Name))} 'claimgraph config' lists them all.");
            }
        }
    }

    static string? ToText(Setting setting, JsonElement value) => (setting.Kind, value.ValueKind) switch
    {
        (SettingKind.Text or SettingKind.Word or SettingKind.Paths, JsonValueKind.String) => TextOf(value),
        (SettingKind.Paths, JsonValueKind.Array) when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => PathsOf(value),
        (SettingKind.WholeNumber or SettingKind.Number, JsonValueKind.Number) => value.GetRawText(),
        (SettingKind.Numbers, JsonValueKind.Object) when value.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Number) =>
            string.Join(',', value.EnumerateObject().Select(member => $"{member.Name}={member.Value.GetRawText()}")),
        _ => null,
    };

    // A lone surrogate written as an escape is no text.
    static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    static string? PathsOf(JsonElement list)
    {
        var paths = list.EnumerateArray().Select(TextOf).ToList();
        return paths.Contains(null) ? null : SettingText.WritePaths(paths!);
    }

    static string Expected(Setting setting) => setting.Kind switch
    {
        SettingKind.Text => "a text in quotation marks",
        SettingKind.Word => $"one of {string.Join(", ", setting.Words.Select(word => $"\"{word}\""))}",
        SettingKind.Paths => "a text or a list of texts: [ \"inbox\" ]",
        SettingKind.Numbers => "an object of numbers: { \"percent\": 5 }",
        _ => $"a number {SettingText.Range(setting)}, without quotation marks",
    };
}
