using System.Text.RegularExpressions;

namespace DocGen.Documentation.Tests;

/// <summary>Every id of a problem has a page of the usual form in each language, a row in the index, and a test that provokes it.</summary>
public sealed partial class DiagnosticPagesTests
{
    // The words of a page's fixed parts.
    private static readonly Dictionary<string, (string Example, string Fix, Dictionary<string, string> Severities)> s_words = new()
    {
        ["en"] = ("Example", "Fix", new() { ["error"] = "Error", ["warning"] = "Warning", ["info"] = "Info" }),
        ["ko"] = ("예", "고치는 법", new() { ["오류"] = "오류", ["경고"] = "경고", ["정보"] = "정보" }),
    };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in Ids.Order(StringComparer.Ordinal))
            {
                foreach (var language in Repository.Languages) pages.Add(id, language);
            }

            return pages;
        }
    }

    private static HashSet<string> Ids => IdsIn("src", "\"DG[0-9]{4}\"");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_id_has_a_page_of_the_usual_form_and_a_row_in_the_index(string id, string language)
    {
        var (example, fix, severities) = s_words[language];
        var page = Repository.Page(language, "diagnostics/" + id);
        var index = Repository.Page(language, "diagnostics/index");

        var row = Row().Matches(index).Single(row => row.Groups["id"].Value == id);
        Assert.StartsWith($"---\ntitle: {id}\n---\n\n# {id}: {row.Groups["title"].Value}\n\n*{severities[row.Groups["severity"].Value]}.* ", page, StringComparison.Ordinal);
        Assert.Contains($"\n## {example}\n\n```", page, StringComparison.Ordinal);
        Assert.Contains($"\n## {fix}\n\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_is_provoked_by_a_test() => Assert.Empty(Ids.Except(IdsIn("tests", "DG[0-9]{4}")));

    [Fact]
    public void Every_page_is_of_an_id_that_exists() => Assert.All(Repository.Languages, language => Assert.Equal(
        Ids.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Content(language), "diagnostics"), "DG*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)));

    private static HashSet<string> IdsIn(string folder, string pattern) =>
    [
        .. Repository.Files(folder, "*")
            .Where(file => Path.GetExtension(file) is ".cs" or ".targets" or ".txt" && Path.GetFileName(file) != nameof(DiagnosticPagesTests) + ".cs")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern))
            .Select(match => match.Value.Trim('"')),
    ];

    [GeneratedRegex(@"^\| \[(?<id>DG\d{4})\]\(\k<id>\.md\) \| (?<severity>[^ |]+) \| (?<title>[^|\n]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
