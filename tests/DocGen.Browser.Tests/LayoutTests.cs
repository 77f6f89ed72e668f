namespace DocGen.Browser.Tests;

/// <summary>What stands where, also in pages that the first site does not have.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class LayoutTests(SiteInBrowser browser, LighthouseSite site, SpelledSite spelled) : IClassFixture<LighthouseSite>, IClassFixture<SpelledSite>
{
    [Fact]
    public async Task Nothing_is_wrong_in_the_pages_of_another_model()
    {
        var pages = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/'))
            .Where(address => address.Contains('/'))
            .Order(StringComparer.Ordinal);
        var inspections = await SiteInspector.InspectAsync(browser, site.Address, pages);
        Assert.NotEmpty(inspections);
        Findings.AssertNone(inspections.SelectMany(page => page.All.Select(finding => $"{page.Address}: {finding}")));
    }

    // So many widths that at some of them a line ends before each mark.
    [Theory]
    [InlineData("en/subjects/plain-server.html")]
    [InlineData("ko/subjects/plain-server.html")]
    [InlineData("en/comparisons/cost.html")]
    public async Task A_mark_stays_with_its_word_at_any_width(string address)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.AddressOf(address));
        Assert.NotEqual(0, await page.Locator("article .unsourced").CountAsync());
        for (var width = 320; width <= 1280; width += 12)
        {
            await page.SetViewportSizeAsync(width, 800);
            Findings.AssertNone((await SiteInspector.SlipsAsync(page)).Select(slip => $"{width} px: {slip}"));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_hyphen_of_an_option_stays_with_it()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf("de/buoys.html"));
        for (var width = 40; width <= 400; width += 6)
        {
            Assert.True(await page.Locator(".prose p").First.EvaluateAsync<bool>("""
                (text, width) => {
                  text.style.width = `${width}px`;
                  const keep = text.querySelector(".keep");
                  return keep.textContent === "-X" && keep.getClientRects().length === 1;
                }
                """, width));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("main pre")]
    [InlineData(".formula")]
    [InlineData(".sketch > .drawings")]
    [InlineData("main .scroll")]
    public async Task What_is_wider_than_its_frame_fades_out_at_the_end_that_goes_on(string frame)
    {
        var page = await browser.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.GotoAsync(site.AddressOf("de/wide.html"));
        Assert.Equal("0px 48px, 48px 0px", await page.Locator(frame).First.EvaluateAsync<string>("""
            async frame => {
              const ends = () => ["--past", "--rest"].map(end => getComputedStyle(frame).getPropertyValue(end)).join(" ");
              const before = ends();
              frame.scrollLeft = frame.scrollWidth;
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              return `${before}, ${ends()}`;
            }
            """));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_long_title_is_read_whole_on_a_phone_beside_the_switch_of_three_languages()
    {
        var page = await browser.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.GotoAsync(spelled.AddressOf("zh/cpp.html"));
        await page.Locator(".brand > span").EvaluateAsync("title => title.textContent = 'Distributed databases compared'");
        Assert.True(await page.Locator(".brand > span").EvaluateAsync<bool>("title => title.scrollWidth <= title.clientWidth && title.scrollHeight <= title.clientHeight && title.clientHeight < 56"));

        await page.Locator("details.languages > summary").ClickAsync();
        await page.Locator("details.languages a[hreflang=en]").ClickAsync();
        Assert.EndsWith("/en/cpp.html", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
