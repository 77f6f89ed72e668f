using DocGen.Site.Languages;
using DocGen.Site.Problems;

namespace DocGen.Site.Tests.Languages;

/// <summary>The strings of the default theme, read from the repository.</summary>
internal static class ThemeStrings
{
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.yaml").Order(StringComparer.Ordinal)];

    public static LanguageStrings Of(string language) => Read(Path.Combine(Folder(), language + ".yaml"));

    public static LanguageStrings Read(string file)
    {
        var problems = new ProblemList();
        var strings = LanguageStrings.Parse(Path.GetFileNameWithoutExtension(file), Path.GetFileName(file), File.ReadAllText(file), problems);
        Assert.Empty(problems.ToSorted());
        return strings;
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "templates", "strings");
    }
}
