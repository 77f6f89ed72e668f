using System.CommandLine;
using System.Text;
using DocGen.Tool;

ToolFolder.Share();

// Messages name files and headings in any script; the console of the parent decides nothing.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("""
    DocGen: documentation whose facts compile.

    Examples:
      docgen build                       build the site of the project in this folder
      docgen check --format github       prove it in a workflow and annotate what is wrong
      docgen serve --open                write with the site beside you
      docgen status                      tell what is not translated, and what is stale
      docgen accept guide/start          vouch that all languages of a page say the same
      docgen baseline 2026.11            keep the facts of a release
      docgen diff 2026.11                tell what changed in them since
      docgen eject partials/head.html    copy a file of the theme, to change it
      docgen explain DG2011              tell what a problem means and how to mend it
      docgen completion bash             print a script that completes commands in a shell
    """)
{
    BuildCommand.Create(),
    BuildCommand.CreateCheck(),
    ServeCommand.Create(),
    StatusCommand.Create(),
    AcceptCommand.Create(),
    BaselineCommand.Create(),
    DiffCommand.Create(),
    EjectCommand.Create(),
    ExplainCommand.Create(),
    CompletionCommand.Create(),
};
var command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = ResponseFile.TryRead });
var exitCode = await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
return command.Errors.Count == 0 ? exitCode : ExitCode.Usage;
