using System.CommandLine;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen eject</c>: copies a file of the theme, to start one's own from.</summary>
internal static class EjectCommand
{
    public static Command Create()
    {
        var options = new BuildOptions();
        var names = new Argument<string[]>("file") { Description = "Files of the theme, such as partials/head.html; all are listed where none is given.", Arity = ArgumentArity.ZeroOrMore, HelpName = "file" };
        names.CompletionSources.Add(_ => Names().Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        var accept = new Option<bool>("--accept") { Description = "Copies nothing, and notes that what has changed in the theme was taken over." };
        var command = new Command("eject", "Copies files of the theme into the project's templates, where they can be changed; 'docgen check' tells when the theme's own have changed since.") { names, accept };
        foreach (var option in options.OfProject) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            var (folder, problem) = await options.TemplatesAsync(result, stop);
            if (problem is null && result.GetValue(names) is { Length: > 0 } wanted) problem = Eject(folder, wanted, result.GetValue(accept));
            else if (problem is null) foreach (var name in Names()) Console.WriteLine(File.Exists(Path.Combine(folder, name)) ? $"{name} (own)" : name);
            if (problem is not null) Console.WriteLine(problem);
            return problem is null ? ExitCode.Success : ExitCode.Problems;
        });
        return command;
    }

    private static Problem? Eject(string folder, IReadOnlyList<string> names, bool isAccepted)
    {
        var (theme, known, problems) = (ToolFolder.Find("templates"), Names(), new ProblemList());
        var ejected = EjectedFiles.Read(folder, problems);
        if (problems.HasErrors) return problems.ToSorted()[0];
        foreach (var name in names)
        {
            var copy = Path.Combine(folder, name);
            if (!known.Contains(name)) return new("DG9025", ProblemSeverity.Error, "", 0, 0, $"The theme has no file '{name}'.{NearestName.Hint(name, known)} 'docgen eject' lists them.");
            if (!isAccepted && File.Exists(copy)) return new("DG9026", ProblemSeverity.Error, copy, 0, 0, "This file is there already, and nothing is written over it. Rename it first, or compare it with the theme's and run 'docgen eject --accept'.");
            var content = File.ReadAllBytes(Path.Combine(theme, name));
            if (!isAccepted)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllBytes(copy, content);
                Console.WriteLine(copy);
            }

            ejected.Add(name, content);
        }

        Directory.CreateDirectory(folder);
        ejected.Write(folder);
        return null;
    }

    private static IReadOnlyList<string> Names()
    {
        var theme = ToolFolder.Find("templates");
        return [.. Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(theme, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
