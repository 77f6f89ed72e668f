using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>What a reader does with a collection to look something up: filters its records and opens them; by keyboard, by link, without script, on paper.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class RecordsTests(SiteInBrowser browser, LighthouseSite site)
{
    private const string Measurements = "de/collections/measurements.html";

    private const string All = "Reichweite bei Nacht, Reichweite bei Nebel, Öl je Nacht";

    [Fact]
    public async Task Without_script_all_records_are_lines_that_open_and_there_is_no_control()
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.AddressOf(Measurements + "?topic=consumption"));
        Assert.Equal(All, await NamesAsync(page));
        Assert.Equal(0, await page.Locator(".controls:visible").CountAsync());
        Assert.Equal("", await OpenAsync(page));
        Assert.Contains("2000", await page.Locator("#range-at-night .gist").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("#unmeasured-fog summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("unmeasured-fog", await OpenAsync(page));

        await page.GotoAsync(site.AddressOf(Measurements + "#oil-per-night"));
        Assert.Equal("oil-per-night", await OpenAsync(page));
        await page.GotoAsync(site.AddressOf("de/collections/event.html#first-oil-lamp"));
        Assert.Equal("first-oil-lamp", await OpenAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Records_are_filtered_and_opened_by_keyboard_and_that_is_announced()
    {
        var page = await browser.OpenAsync();
        var complaints = page.Complaints();
        await page.GotoAsync(site.AddressOf(Measurements));
        var status = page.Locator(".status");
        Assert.Equal("status", await status.GetAttributeAsync("role"));
        await Assertions.Expect(status).ToHaveTextAsync("3 von 3 Einträgen");

        await page.Locator(".filter").FocusAsync();
        await page.Keyboard.TypeAsync("klare nacht");
        await Assertions.Expect(status).ToHaveTextAsync("1 von 3 Einträgen");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(status).ToHaveTextAsync("3 von 3 Einträgen");

        await page.TabToAsync(".chooser:nth-of-type(1) summary");
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync("input[value=electric-lighthouse]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(status).ToHaveTextAsync("1 von 3 Einträgen · Elektrisches Feuer");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.IsFocusedAsync(".chooser summary"), "The focus is lost when the choice closes.");

        await page.TabToAsync(".chooser:nth-of-type(2) summary");
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync("input[value=range]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(status).ToHaveTextAsync("2 von 3 Einträgen · Reichweite");
        Assert.Equal("Reichweite bei Nacht, Reichweite bei Nebel", await NamesAsync(page));
        Assert.Equal("Reichweite", string.Join(", ", await page.Locator(".records h2:visible").AllInnerTextsAsync()));
        await page.Keyboard.PressAsync("Escape");

        await page.TabToAsync("input[name=open]");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("range-at-night, unmeasured-fog", await OpenAsync(page));
        await page.TabToAsync("#range-at-night summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("unmeasured-fog", await OpenAsync(page));

        await page.Locator("button.reset").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal((All, ""), (await NamesAsync(page), await OpenAsync(page)));
        Assert.True(await page.IsFocusedAsync(".filter"), "The focus is lost when everything is back.");
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_restores_the_view_from_a_host_and_from_disk(bool isServed)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync((isServed ? site.AddressOf(Measurements) : site.FileOf(Measurements)) + "?about=electric-lighthouse,oil-lighthouse&topic=range&open=1&filter=nacht");
        Assert.Equal(("Reichweite bei Nacht", "range-at-night"), (await NamesAsync(page), await OpenAsync(page)));
        await page.Locator(".filter").FillAsync("");
        Assert.EndsWith("?about=oil-lighthouse,electric-lighthouse&topic=range&open=1", await AddressAsync(page), StringComparison.Ordinal);

        // The view is kept in the other language, and everything is back with one button.
        await page.Locator(".languages a[hreflang=ja]").ClickAsync();
        await page.ArrivesAtEndAsync("/ja/collections/measurements.html?about=oil-lighthouse,electric-lighthouse&topic=range&open=1");
        Assert.Equal("range-at-night", await OpenAsync(page));
        await page.Locator("button.reset").ClickAsync();
        Assert.Equal(3, await page.Locator(".record:visible").CountAsync());
        Assert.DoesNotContain('?', await AddressAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_with_names_that_are_gone_shows_all()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf(Measurements + "?about=gas-lighthouse&topic=colour"));
        Assert.Equal(All, await NamesAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_to_a_record_opens_it_though_it_was_filtered_out()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf(Measurements + "?topic=consumption#range-at-night"));
        Assert.Equal((All, "range-at-night"), (await NamesAsync(page), await OpenAsync(page)));
        await Assertions.Expect(page.Locator("#range-at-night")).ToBeInViewportAsync();

        await page.Locator(".filter").FillAsync("nebel");
        Assert.Equal("Reichweite", string.Join(", ", await page.Locator(".contents a:visible").AllInnerTextsAsync()));
        await page.Locator("#oil-per-night").EvaluateAsync("record => { location.hash = record.id; }");
        await Assertions.Expect(page.Locator("#oil-per-night details")).ToHaveAttributeAsync("open", "");
        Assert.Equal(All, await NamesAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_timeline_and_its_decades_are_filtered_alike()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf("de/collections/event.html"));
        await page.Locator(".filter").FillAsync("lampe");
        Assert.Equal("Erste Öllampe, Erste elektrische Lampe", await NamesAsync(page));
        Assert.Equal(2, await page.Locator(".records h2:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_shows_all_records_open_whatever_is_chosen()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf(Measurements + "?topic=consumption"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal((All, "range-at-night, unmeasured-fog, oil-per-night"), (await NamesAsync(page), await OpenAsync(page)));
        Assert.Equal(0, await page.Locator(".controls:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task Nothing_is_inaccessible_while_it_is_used(ColorScheme scheme, int width)
    {
        var page = await browser.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await page.GotoAsync(site.AddressOf("ja/collections/measurements.html#range-at-night"));
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        for (var choice = 0; choice < 2; choice++)
        {
            var chooser = page.Locator(".chooser").Nth(choice);
            await chooser.Locator("summary").ClickAsync();
            await chooser.Locator("input").First.CheckAsync();
            Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        }

        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".filter").FillAsync("ない");
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        await page.Context.CloseAsync();
    }

    private static Task<string> AddressAsync(IPage page) => page.EvaluateAsync<string>("() => location.href");

    private static async Task<string> NamesAsync(IPage page) => string.Join(", ", await page.Locator(".row h3:visible").AllInnerTextsAsync());

    private static Task<string> OpenAsync(IPage page) => page.EvaluateAsync<string>("""
        () => [...document.querySelectorAll(".records [data-search=record]")].filter(record => record.querySelector(".body > *")?.checkVisibility()).map(record => record.id).join(", ")
        """);
}
