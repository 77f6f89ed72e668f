using System.IO.Compression;
using FirstSite;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>How good the answers of the search are, and what they cost: what readers of the first site look for is among the first three results.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class SearchQualityTests(SiteInBrowser browser)
{
    private const int Asked = 44;

    private const int Required = 42;

    /// <summary>What the first query of a reader downloads at most, scripts and styles included, compressed.</summary>
    private const int Budget = 40 * 1024;

    public static TheoryData<string> Languages => [.. RenderedSite.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_is_looked_for_is_among_the_first_three_results(string language)
    {
        var page = await OpenAsync(language);
        var misses = new List<string>();
        foreach (var query in TestData.Queries[language])
        {
            var places = await PlacesAsync(page, language, query.Text);
            if (!places.Any(query.IsAnsweredBy)) misses.Add($"{query.Text} leads to {string.Join(", ", places)}, not to {query.Page}");
        }

        Assert.Equal(Asked, TestData.Queries[language].Count);
        Assert.True(misses.Count <= Asked - Required, string.Join('\n', misses));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_first_query_downloads_little_however_long_it_is(string language)
    {
        foreach (var query in TestData.Queries[language].OrderByDescending(query => query.Text.Length).Take(3))
        {
            var page = await OpenAsync(language);
            var files = new List<string>();
            page.Request += (_, request) => files.Add(new Uri(request.Url).AbsolutePath["/repo/".Length..]);
            await PlacesAsync(page, language, query.Text);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.InRange(files.Sum(CompressedSize), 1, Budget);
            await page.Context.CloseAsync();
        }
    }

    private async Task<IPage> OpenAsync(string language)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.AddressOf($"{language}/index.html"));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Keyboard.PressAsync("/");
        return page;
    }

    private async Task<string[]> PlacesAsync(IPage page, string language, string query)
    {
        await page.Locator("dialog.search input").FillAsync(query);
        await Assertions.Expect(page.Locator("dialog.search .found")).ToHaveAttributeAsync("aria-busy", "false", new() { Timeout = 30_000 });
        var links = await page.Locator("dialog.search .found a").EvaluateAllAsync<string[]>("links => links.slice(0, 3).map(link => link.href)");
        return [.. links.Select(link => Uri.UnescapeDataString(link[browser.AddressOf(language + "/").Length..]))];
    }

    private int CompressedSize(string file)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(File.ReadAllBytes(Path.Combine(browser.Site.Folder, file)));
        return (int)compressed.Length;
    }
}
