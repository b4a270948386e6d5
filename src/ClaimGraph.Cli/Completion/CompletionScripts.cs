namespace ClaimGraph.Cli.Completion;

/// <summary>Scripts that let a shell ask the program itself what can be typed next.</summary>
static class CompletionScripts
{
    /// <summary>The shells.</summary>
    internal static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script of a shell.</summary>
    internal static string Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => PowerShell,
    };

    const string Bash = """
        # bash completion for claimgraph: put this line into ~/.bashrc
        #   source <(claimgraph completions bash)
        _claimgraph() {
            local word line position candidates
            word="${COMP_WORDS[COMP_CWORD]}"
            line="$COMP_LINE" position="$COMP_POINT"
            candidates="$("${COMP_WORDS[0]}" "[suggest:$position]" "$line" 2>/dev/null)"
            if [[ "$word" != -* ]]; then candidates="$(grep -v '^-' <<<"$candidates")"; fi
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$candidates" -- "$word"))
        }
        complete -o default -F _claimgraph claimgraph

        """;

    const string Zsh = """
        # zsh completion for claimgraph: put this line into ~/.zshrc, after compinit
        #   source <(claimgraph completions zsh)
        _claimgraph() {
            local -a candidates
            candidates=("${(@f)$("${words[1]}" "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            if [[ "$PREFIX" != -* ]]; then candidates=("${(@)candidates:#-*}"); fi
            candidates=("${(@)candidates:#}")
            if (( ${#candidates} )); then compadd -- "${candidates[@]}"; else _files; fi
        }
        compdef _claimgraph claimgraph

        """;

    const string Fish = """
        # fish completion for claimgraph: save this as ~/.config/fish/completions/claimgraph.fish
        function __claimgraph_complete
            set -l line (commandline -cp)
            set -l word (commandline -ct)
            set -l candidates (claimgraph "[suggest:"(string length -- $line)"]" $line 2>/dev/null)
            if not string match -q -- '-*' $word
                set candidates (string match -v -- '-*' $candidates)
            end
            printf '%s\n' $candidates
        end
        complete -c claimgraph -a '(__claimgraph_complete)'

        """;

    const string PowerShell = """
        # PowerShell completion for claimgraph: put this line into $PROFILE
        #   claimgraph completions powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName claimgraph -ScriptBlock {
            param($word, $tree, $position)
            claimgraph "[suggest:$position]" "$tree" 2>$null | Where-Object { $_ -like "$word*" -and ($word -like '-*' -or $_ -notlike '-*') } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
