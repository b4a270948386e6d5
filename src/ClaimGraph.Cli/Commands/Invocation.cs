using System.CommandLine;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Commands;

/// <summary>One run of one command.</summary>
sealed class Invocation(ParseResult result, GlobalOptions globals, Output output, TimeProvider time, Secrets secrets)
{
    /// <summary>The outputs.</summary>
    public Output Output => output;

    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>The passwords that nothing must show.</summary>
    public Secrets Secrets => secrets;

    /// <summary>The rooms, built from the settings.</summary>
    public Composition Compose(EffectiveSettings settings) => new(settings, time, secrets);

    /// <summary>The value of an option; null when it is not given.</summary>
    public T? Value<T>(Option<T> option) => result.GetValue(option);

    /// <summary>The value of an argument; null when it is not given.</summary>
    public T? Value<T>(Argument<T> argument) => result.GetValue(argument);

    /// <summary>Whether an option stands on the command line.</summary>
    public bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>The file or folder that an option names; null for standard output, which is also called <see cref="OutputPath.Standard"/>.</summary>
    public string? Path(Option<string> option) => result.GetValue(option) is { } path && path != OutputPath.Standard ? path : null;

    /// <summary>Reads the settings with their faults.</summary>
    /// <param name="own">What the command's own options set.</param>
    public SettingsReading ReadSettings(params GivenSetting[] own) =>
        SettingsReader.Read(new SettingSources(result.GetValue(globals.Config), Environment.GetEnvironmentVariable, [.. globals.Settings(result), .. own]));

    /// <summary>The settings.</summary>
    /// <param name="own">What the command's own options set.</param>
    /// <exception cref="UsageException">A setting is wrong.</exception>
    public EffectiveSettings Settings(params GivenSetting[] own)
    {
        var reading = ReadSettings(own);
        return reading.Faults.Count == 0 ? reading.Settings : throw new UsageException(reading.Faults);
    }
}
