using DocGen.Site.Tests;

namespace DocGen.Fuzz;

/// <summary>What inputs are made of: the texts of this repository.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Pages { get; } = [.. Read("docs/DocGen.Documentation/content/en", "*.md"), .. Read("content/ko", "*.md"), .. Cases("content/", ".md")];

    public static IReadOnlyList<string> Settings { get; } = [.. Read("content", "site.yaml"), .. Read("docs/DocGen.Documentation/content", "site.yaml"), .. Read("tests/SecondSite/content", "site.yaml"), .. Cases("content/site.yaml", "")];

    public static IReadOnlyList<string> Strings { get; } = [.. Read("templates/strings", "*.yaml")];

    public static IReadOnlyList<(string Name, string Text)> Templates { get; } =
        [.. Find("templates", "*").Where(file => Path.GetExtension(file) is ".html" or ".svg" or ".css").Select(file => (Path.GetRelativePath(RepositoryFolder.Templates, file).Replace('\\', '/'), File.ReadAllText(file)))];

    private static IEnumerable<string> Read(string folder, string pattern) => Find(folder, pattern).Select(File.ReadAllText);

    private static IEnumerable<string> Find(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // The sections of cases, which are faults that were found before.
    private static IEnumerable<string> Cases(string start, string end) =>
        Read("tests/DocGen.Cases.Tests/Cases", "*.txt")
            .SelectMany(text => text.Split("\n-- ").Skip(1))
            .Select(section => section.Split(" --\n", 2))
            .Where(parts => parts.Length == 2 && parts[0].StartsWith(start, StringComparison.Ordinal) && parts[0].Replace(" escaped", "", StringComparison.Ordinal).EndsWith(end, StringComparison.Ordinal))
            .Select(parts => parts[1]);
}
