using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocGen.Build.Tests.Harness;

namespace DocGen.Browser.Tests;

/// <summary>The pages are HTML by the rules of HTML.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class HtmlTests(SiteInBrowser browser, LighthouseSite lighthouses)
{
    private readonly string[] _folders = [browser.Site.Folder, lighthouses.Folder, Path.Combine(Repository.Root, "docs", "DocGen.Documentation", "_site")];

    [NuFact]
    public async Task The_checker_objects_to_nothing() => Findings.AssertNone(await NuChecker.CheckAsync(_folders));

    // What the checker once objected to, for machines without it.
    [Theory]
    [InlineData("input:is([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])[autocomplete]")]
    [InlineData("label :is(button, input, meter, output, progress, select, textarea) ~ :is(button, input, meter, output, progress, select, textarea)")]
    public void No_page_has(string selector) => Findings.AssertNone(
        from file in _folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
        from element in Read(file).QuerySelectorAll(selector)
        select $"{file}: {element.OuterHtml}");

    private static IHtmlDocument Read(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));
}
