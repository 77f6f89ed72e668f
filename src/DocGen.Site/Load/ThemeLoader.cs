using DocGen.Site.Cache;
using DocGen.Site.Problems;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Site.Load;

/// <summary>Reads the default theme and lays the author's files of the same names over it.</summary>
internal static class ThemeLoader
{
    // The templates of the last theme that was loaded: a preview loads the same ones at each save. They are never changed.
    private static volatile IReadOnlyDictionary<(string Path, Fingerprint Content), Template> s_last = new Dictionary<(string, Fingerprint), Template>();

    public static Theme Load(IReadOnlyList<string> folders, ProblemList problems)
    {
        var files = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        var originals = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
        var strings = new List<ThemeFile>();
        foreach (var (name, path, isOwn) in folders.SelectMany((folder, index) => AuthorFolder.Walk(folder, problems).Select(found => (found.Path, found.File, IsOwn: index > 0))))
        {
            if (AuthorFile.Read(path, IsText(name) ? AuthorFile.TextLimit : AuthorFile.Limit, problems) is not { } content) continue;
            var file = new ThemeFile(name, path, content, isOwn);
            if (IsStrings(file)) strings.Add(file);
            else files[name] = file;
            if (!isOwn) originals[name] = file;
        }

        var copies = files.Values.Concat(strings).Where(file => file.IsOwn).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in folders.Skip(1)) EjectedFiles.Read(folder, problems).Report(originals, copies, problems);

        var templates = new Dictionary<string, Template?>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var (before, parsed) = (s_last, new Dictionary<(string, Fingerprint), Template>());
        foreach (var file in files.Values.Where(IsTemplate))
        {
            templates[file.Name] = null;
            var text = Utf8Text.Decode(file.Content.Span, file.Path, problems);
            var key = (file.Path, file.Fingerprint);
            var template = parsed[key] = before.GetValueOrDefault(key) ?? Theme.Parse(text, file.Path);
            // The first mistake makes most of those that follow.
            if (template.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Error) is { } message)
                problems.Error("DG3001", new(file.Path, message.Span.Start.Line + 1, message.Span.Start.Column + 1), $"{message.Message.TrimEnd('.')}. Mend the template.");
            texts[file.Name] = text;
            if (!template.HasErrors) templates[file.Name] = template;
        }

        s_last = parsed;
        return new Theme(
            templates,
            texts,
            [.. files.Values.Where(file => file.Name.StartsWith("assets/", StringComparison.Ordinal) && !IsStyleSheet(file))],
            strings)
        {
            Source = files.Values.Concat(strings).Aggregate(default(Fingerprint), (all, file) => all.With(file.Path).With(file.Fingerprint)),
        };
    }

    private static bool IsText(string name) => Path.GetExtension(name) is ".html" or ".svg" or ".css" or ".yaml";

    private static bool IsStrings(ThemeFile file) => file.Name.StartsWith("strings/", StringComparison.Ordinal);

    private static bool IsTemplate(ThemeFile file) =>
        IsStyleSheet(file)
        || (!file.Name.StartsWith("assets/", StringComparison.Ordinal)
            && Path.GetExtension(file.Name) is ".html" or ".svg");

    // Style sheets share parts with each other and with drawings that stand alone.
    private static bool IsStyleSheet(ThemeFile file) => Path.GetExtension(file.Name) == ".css";
}
