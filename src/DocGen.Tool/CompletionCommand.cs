using System.CommandLine;

namespace DocGen.Tool;

/// <summary><c>docgen completion</c>: prints a script by which a shell completes commands and options. It asks <c>docgen</c> itself.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # source <(docgen completion bash)
            _docgen() { mapfile -t COMPREPLY < <(compgen -W "$(docgen "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"); }
            complete -o default -F _docgen docgen
            """,
        ["zsh"] = """
            # source <(docgen completion zsh)
            _docgen() { compadd -- ${(f)"$(docgen "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"} || _files }
            compdef _docgen docgen
            """,
        ["fish"] = """
            # docgen completion fish | source
            complete --command docgen --arguments '(docgen "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # docgen completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName docgen -ScriptBlock {
                param($word, $line, $position)
                docgen "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell." }.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        var command = new Command("completion", "Prints a script that completes docgen's commands and options in a shell.") { shell };
        command.SetAction(result => Console.WriteLine(s_scripts[result.GetValue(shell)!]));
        return command;
    }
}
