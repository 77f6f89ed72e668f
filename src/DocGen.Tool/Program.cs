using System.CommandLine;
using System.Text;
using DocGen.Tool;

// Messages name files and headings in any script; the console of the parent decides nothing.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("DocGen: documentation whose facts compile.") { BuildCommand.Create() };
var command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = ResponseFile.TryRead });
var exitCode = command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
return command.Errors.Count == 0 ? exitCode : ExitCode.Usage;
