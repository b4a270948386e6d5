namespace ClaimGraph.Cli.Settings;

/// <summary>Joins the layers: defaults, the vendor's environment names, the settings file, our environment names, the command line. The later wins.</summary>
static class SettingsReader
{
    /// <summary>Reads all settings, and tells everything that is wrong at once.</summary>
    internal static SettingsReading Read(SettingSources sources)
    {
        var faults = new List<string>();
        var file = sources.File ?? SettingsFile.DefaultName;
        var fromFile = sources.File is not null || File.Exists(file) ? SettingsFile.Read(file, faults) : [];
        CheckCommandLine(sources.CommandLine, faults);
        var values = new List<SettingValue>(SettingsTable.All.Count);
        foreach (var setting in SettingsTable.All)
        {
            var value = Choose(setting, sources, file, fromFile);
            values.Add(value);
            if (value.Text is null || value.Source == "default") continue;
            if (SettingText.Fault(setting, value.Text) is not { } fault) continue;
            var shown = setting.Kind == SettingKind.Text ? "" : $", not '{value.Shown}'";
            faults.Add($"'{setting.Name}' ({value.Source}) {fault}{shown}.");
        }

        var settings = new EffectiveSettings(values);
        if (faults.Count == 0) CheckTogether(settings, faults);
        else CheckGraph(settings, faults);
        return new SettingsReading(settings, faults);
    }

    static SettingValue Choose(Setting setting, SettingSources sources, string file, Dictionary<string, string> fromFile)
    {
        var option = sources.CommandLine.LastOrDefault(given => given.Name == setting.Name);
        if (option is not null && !setting.Secret) return new SettingValue(setting, option.Value, option.Option);
        if (FromEnvironment(sources, setting.EnvironmentName) is { } own) return new SettingValue(setting, own, setting.EnvironmentName);
        if (fromFile.TryGetValue(setting.Name, out var text)) return new SettingValue(setting, text, file);
        if (setting.VendorName is { } vendor && FromEnvironment(sources, vendor) is { } theirs) return new SettingValue(setting, theirs, vendor);
        return new SettingValue(setting, setting.Default, "default");
    }

    // An empty variable is one that is not set: shells and compose files cannot always unset.
    static string? FromEnvironment(SettingSources sources, string name) =>
        sources.Environment(name) is { Length: > 0 } text ? text : null;

    static void CheckCommandLine(IReadOnlyList<GivenSetting> given, List<string> faults)
    {
        foreach (var (name, _, option) in given)
        {
            var setting = SettingsTable.Find(name);
            if (setting is null)
                faults.Add($"{option}: '{name}' is no setting.{Nearest.Hint(name, SettingsTable.All.Select(s => s.Name))} 'claimgraph config' lists them all.");
            else if (setting.Secret)
                faults.Add($"{option}: '{name}' is a secret, and command lines are seen by others: set {setting.EnvironmentName}, or name a file in {setting.EnvironmentName}_FILE.");
        }
    }

    static void CheckTogether(EffectiveSettings settings, List<string> faults)
    {
        CheckGraph(settings, faults);
        CheckOrder(settings, SettingsTable.ExtremeRatio, SettingsTable.MajorRatio, faults);
        CheckOrder(settings, SettingsTable.ExtremeDays, SettingsTable.MajorDays, faults);
        if (settings.Text(SettingsTable.Vocabulary) is { } folder && !Directory.Exists(folder))
            faults.Add($"'{SettingsTable.Vocabulary}' ({settings.Find(SettingsTable.Vocabulary).Source}) names a folder that is not there: {folder}");
    }

    static void CheckGraph(EffectiveSettings settings, List<string> faults)
    {
        var graph = settings.Find(SettingsTable.Graph);
        if (graph.Text is { Length: > 0 } text && GraphAddress.Read(text, graph.Source).Fault is { } fault) faults.Add(fault);
    }

    static void CheckOrder(EffectiveSettings settings, string greater, string lesser, List<string> faults)
    {
        if (settings.Number(greater) > settings.Number(lesser)) return;
        faults.Add($"'{greater}' ({settings.Text(greater)}) must be above '{lesser}' ({settings.Text(lesser)}).");
    }
}
