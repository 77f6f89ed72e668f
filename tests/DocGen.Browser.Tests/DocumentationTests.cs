using DocGen.Build.Tests.Harness;

namespace DocGen.Browser.Tests;

/// <summary>The second site of this solution, DocGen's own documentation, as its build left it.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class DocumentationTests(SiteInBrowser browser)
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "DocGen.Documentation", "_site");

    [Fact]
    public async Task Nothing_is_wrong_in_its_pages()
    {
        await using var server = await SiteServer.StartAsync(() => s_folder, "/repo/docs/");
        var inspections = await SiteInspector.InspectAsync(browser, server.Address, Pages());
        Assert.NotEmpty(inspections);
        Findings.AssertNone(inspections.SelectMany(page => page.All.Select(finding => $"{page.Address}: {finding}")));
    }

    // The pages of diagnostics are all of one form: one of them stands for the others.
    private static IEnumerable<string> Pages() => Directory.EnumerateFiles(s_folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(s_folder, file).Replace('\\', '/'))
        .Where(address => address.Contains('/') && (!address.Contains("/diagnostics/DG") || address.EndsWith("/DG2015.html", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}
