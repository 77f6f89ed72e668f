using System.Text.RegularExpressions;

namespace DocGen.Site.Tests.Problems;

/// <summary>Every id of a problem has one page, a row in the index, and a test that provokes it.</summary>
public sealed partial class DiagnosticPagesTests
{
    private static readonly string s_pages = Path.Combine(RepositoryFolder.Path, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. IdsIn("src", "\"DG[0-9]{4}\"").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page_of_the_usual_form_and_a_row_in_the_index(string id)
    {
        var page = File.ReadAllText(Path.Combine(s_pages, id + ".md")).ReplaceLineEndings("\n");
        var (title, severity) = (Heading().Match(page).Groups["title"].Value, Heading().Match(page).Groups["severity"].Value.ToLowerInvariant());

        Assert.StartsWith($"# {id}: {title}\n\n*", page, StringComparison.Ordinal);
        Assert.Contains("\n## Example\n\n```", page, StringComparison.Ordinal);
        Assert.Contains("\n## Fix\n\n", page, StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {severity} | {title} |", File.ReadAllText(Path.Combine(s_pages, "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_is_provoked_by_a_test(string id) => Assert.Contains(id, IdsIn("tests", "DG[0-9]{4}"));

    [Fact]
    public void Every_page_is_of_an_id_that_exists() => Assert.Subset(
        IdsIn("src", "\"DG[0-9]{4}\""),
        Directory.EnumerateFiles(s_pages, "DG*.md").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet());

    private static HashSet<string> IdsIn(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".targets" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern))
            .Select(match => match.Value.Trim('"')),
    ];

    [GeneratedRegex(@"^# DG\d{4}: (?<title>[^\n]+)\n\n\*(?<severity>Error|Warning|Info)\.\*")]
    private static partial Regex Heading();
}
