using System.Runtime.CompilerServices;
using DocGen.Generator.Tests.Harness;

namespace DocGen.Generator.Tests.Diagnostics;

public sealed class RuleTests
{
    private static readonly string s_pages = Path.Combine(Root(), "docs", "DocGen.Documentation", "content", "en", "diagnostics");

    public static TheoryData<string> Ids => [.. Analysis.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_the_index_links_to(string id)
    {
        var rule = Analysis.Rules.Single(rule => rule.Id == id);
        Assert.Contains($"\n# {id}: {rule.Title}\n", File.ReadAllText(Path.Combine(s_pages, id + ".md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} |", File.ReadAllText(Path.Combine(s_pages, "index.md")), StringComparison.Ordinal);
        // No link is better than a dead one.
        if (rule.HelpLinkUri.Length > 0) Assert.EndsWith($"/en/diagnostics/{id}.html", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_test_that_provokes_it(string id) => Assert.Contains(
        typeof(RuleTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()),
        method => method.Name.StartsWith(id + "_", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
