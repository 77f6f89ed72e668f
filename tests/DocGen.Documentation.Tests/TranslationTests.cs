using System.Text.RegularExpressions;

namespace DocGen.Documentation.Tests;

/// <summary>A page says the same in each language: its headings, blocks of code and tables stand in the same order.</summary>
public sealed partial class TranslationTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Content("en"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Repository.Content("en"), file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_the_same_structure_in_each_language(string page) => Assert.Equal(Structure("en", page), Structure("ko", page));

    private static List<string> Structure(string language, string page)
    {
        var parts = new List<string>();
        string? fence = null;
        var rows = 0;
        foreach (var line in Repository.Page(language, page).Split('\n'))
        {
            var mark = Fence().Match(line);
            if (mark.Success && (fence is null || (mark.Groups["mark"].Value == fence && mark.Groups["kind"].Length == 0)))
            {
                if (fence is null) parts.Add("code " + mark.Groups["kind"].Value);
                fence = fence is null ? mark.Groups["mark"].Value : null;
            }

            if (fence is not null) continue;
            if (Heading().Match(line) is { Success: true } heading) parts.Add(heading.Groups["level"].Value);
            rows = line.StartsWith('|') ? rows + 1 : 0;
            if (rows == 1) parts.Add("table");
            if (rows > 0) parts[^1] = $"table of {rows} rows";
        }

        return parts;
    }

    [GeneratedRegex("^ *(?<mark>`{3,}|~{3,}) *(?<kind>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("^(?<level>#{1,6}) ")]
    private static partial Regex Heading();
}
