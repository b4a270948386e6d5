using System.CommandLine;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
static class WordOptions
{
    /// <summary>Lets an option take these words only, and offers them for completion.</summary>
    internal static Option<string> Accept(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (words.Contains(token.Value)) continue;
                result.AddError($"{option.Name} takes {string.Join(", ", words)}; not '{token.Value}'.{Nearest.Hint(token.Value, words)}");
            }
        });
        return option;
    }
}
