using DocGen.Site.Problems;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Site.Load;

/// <summary>Reads the default theme and lays the author's files of the same names over it.</summary>
internal static class ThemeLoader
{
    public static Theme Load(IEnumerable<string> folders, ProblemList problems)
    {
        var files = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                if (name.Split('/').Any(part => part.StartsWith('.'))) continue;
                files[name] = new ThemeFile(name, path, File.ReadAllBytes(path));
            }
        }

        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Values.Where(IsTemplate))
        {
            var text = Utf8Text.Decode(file.Content.Span, file.Path, problems);
            var template = Template.Parse(text, file.Path, lexerOptions: new LexerOptions { KeepTrivia = false });
            foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                problems.Error("DG3001", new(file.Path, message.Span.Start.Line + 1, message.Span.Start.Column + 1), $"{message.Message.TrimEnd('.')}. Mend the template.");
            texts[file.Name] = text;
            if (!template.HasErrors) templates[file.Name] = template;
        }

        return new Theme(
            templates,
            texts,
            [.. files.Values.Where(file => file.Name.StartsWith("assets/", StringComparison.Ordinal) && !IsStyleSheet(file))],
            [.. files.Values.Where(file => file.Name.StartsWith("strings/", StringComparison.Ordinal))]);
    }

    private static bool IsTemplate(ThemeFile file) =>
        IsStyleSheet(file)
        || (!file.Name.StartsWith("assets/", StringComparison.Ordinal)
            && !file.Name.StartsWith("strings/", StringComparison.Ordinal)
            && Path.GetExtension(file.Name) is ".html" or ".svg");

    // Style sheets share parts with each other and with drawings that stand alone.
    private static bool IsStyleSheet(ThemeFile file) => Path.GetExtension(file.Name) == ".css";
}
