using System.CommandLine;
using System.Text;
using DocGen.Tool;

// Messages name files and headings in any script; the console of the parent decides nothing.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("DocGen: documentation whose facts compile.") { BuildCommand.Create() };
return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = ResponseFile.TryRead }).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
