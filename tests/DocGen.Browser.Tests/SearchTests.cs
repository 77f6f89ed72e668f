using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>How readers search: by keyboard and pointer, from a host and from disk, in Korean and in English.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class SearchTests(SiteInBrowser browser, WideSite site)
{
    private const string Home = "en/index.html";

    [Fact]
    public async Task Without_script_there_is_no_control()
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.AddressOf(Home));
        Assert.Equal(0, await page.Locator("button.search:visible, dialog").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_is_loaded_before_it_is_used_and_then_only_what_the_query_needs()
    {
        var page = await browser.OpenAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath["/repo/".Length..]);
        await page.GotoAsync(site.AddressOf(Home));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(requests, path => path.Contains("search", StringComparison.Ordinal));

        requests.Clear();
        await SearchAsync(page, "bowed");
        Assert.Equal(requests.Distinct(), requests);
        Assert.All(requests, path => Assert.True(path is "assets/search.js" or "assets/search.css" or "assets/search-index.js" || path.StartsWith("assets/search/en/", StringComparison.Ordinal), path));
        Assert.Contains("assets/search/en/index.js", requests);
        Assert.Single(requests, path => path.Contains("/words-", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_keyboard_opens_finds_follows_and_leaves_from_a_host_and_from_disk(bool isServed)
    {
        var page = await browser.OpenAsync();
        string AddressOf(string address) => isServed ? site.AddressOf(address) : site.FileOf(address);
        await page.GotoAsync(AddressOf(Home));
        await page.Locator(".brand").FocusAsync();
        await page.Keyboard.PressAsync("/");
        var (dialog, field) = (page.Locator("dialog.search"), page.Locator("dialog.search input"));
        await Assertions.Expect(field).ToBeFocusedAsync();
        Assert.Equal("", await field.InputValueAsync());

        await page.Keyboard.TypeAsync("violi");
        await FoundAsync(page);
        var links = dialog.Locator(".found a");
        await Assertions.Expect(dialog.Locator("[role=status]")).ToHaveTextAsync($"Results: {await links.CountAsync()}");
        Assert.Equal("Violin", await links.First.Locator("b").InnerTextAsync());
        Assert.Equal("Violin", await links.First.Locator("b mark").InnerTextAsync());
        var groups = await dialog.Locator(".found h2").AllInnerTextsAsync();
        Assert.Equal("Best matches", groups[0]);
        Assert.Equal(groups.Distinct(), groups);
        Assert.True(groups.Count > 1, "Results are not grouped.");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".brand")).ToBeFocusedAsync();

        // What was looked for is still there, and is replaced by what is typed.
        await page.Keyboard.PressAsync("Control+K");
        await page.Keyboard.TypeAsync("bass cl");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(AddressOf("en/subjects/bass-clarinet.html"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_slash_that_is_typed_into_a_field_stays_there()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf("en/comparisons/instruments.html"));
        await page.Locator(".filter").FocusAsync();
        await page.Keyboard.PressAsync("/");
        Assert.Equal("/", await page.Locator(".filter").InputValueAsync());
        Assert.Equal(0, await page.Locator("dialog").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_over_a_result_goes_on_in_the_field()
    {
        var page = await OpenAsync(Home);
        await SearchAsync(page, "viol");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.TypeAsync("in");
        Assert.Equal("violin", await page.Locator("dialog.search input").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_result_on_the_page_itself_closes_the_dialog_and_leads_there()
    {
        var page = await OpenAsync("en/comparisons/instruments.html");
        await SearchAsync(page, "range");
        await page.Locator("dialog.search .found a").First.ClickAsync();
        await page.ArrivesAtAsync(site.AddressOf("en/comparisons/instruments.html#criterion-range"));
        await Assertions.Expect(page.Locator("dialog.search")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public Task Words_are_found_however_they_are_inflected_and_in_part_in_Korean() => AssertFoundAsync("ko",
    [
        ("올린", "바이올린"),
        ("바이올린으로", "바이올린"),
        ("베이스클라리넷을", "베이스 클라리넷"),
        ("베이스 클라리넷이란", "베이스 클라리넷"),
        ("연주자에게", "연주자"),
        ("떠는 리드", "리드"),
    ]);

    [Fact]
    public Task Words_are_found_however_they_are_inflected_in_English() => AssertFoundAsync("en",
    [
        ("violins", "Violin"),
        ("the highest of the tones", "Range"),
        ("BASS CLARINETS", "Bass clarinet"),
        ("trembling reeds", "Reed"),
    ]);

    [Fact]
    public async Task A_particle_or_an_ending_says_nothing_of_what_is_looked_for()
    {
        var page = await OpenAsync("ko/index.html");
        foreach (var (word, stem) in new[]
        {
            ("운영체제에서는", "운영체제"),
            ("커널을", "커널"),
            ("커널이란", "커널"),
            ("격리하는", "격리"),
            ("공유해야", "공유"),
            ("시간", "시간"),
            ("나이", "나이"),
        })
        {
            await SearchAsync(page, word);
            Assert.Equal(stem, await page.EvaluateAsync<string>("word => docgenSearch.stripped(word)", word));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task English_words_of_one_stem_are_one()
    {
        var page = await OpenAsync(Home);
        foreach (var (word, others) in new[]
        {
            ("isolate", "isolates isolated isolating isolation"),
            ("machine", "machines"),
            ("boundary", "boundaries"),
            ("share", "shares shared sharing"),
            ("run", "runs running runner"),
            ("process", "processes"),
            ("virtualize", "virtualized virtualization virtualisation"),
        })
        {
            await SearchAsync(page, word);
            var stems = await page.EvaluateAsync<string[]>("words => words.map(word => docgenSearch.stem(word))", new[] { word }.Concat(others.Split(' ')));
            Assert.Single(stems.Distinct());
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_stays_text_and_what_is_not_found_is_told()
    {
        var page = await OpenAsync(Home);
        await SearchAsync(page, "<img onerror=alerting>");
        await Assertions.Expect(page.Locator("dialog.search [role=status]")).ToHaveTextAsync("No results");
        Assert.Equal(0, await page.Locator("dialog.search img").CountAsync());
        await page.Locator("dialog.search input").FillAsync("<Instruments>");
        await FoundAsync(page);
        Assert.Contains("The Acoustics of <Instruments>", await page.Locator("dialog.search .found a b").AllInnerTextsAsync());
        await page.Locator("dialog.search input").FillAsync("");
        await Assertions.Expect(page.Locator("dialog.search [role=status]")).ToBeEmptyAsync();
        Assert.Equal(0, await page.Locator("dialog.search .found a").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_loaded_is_told_and_asked_for_again()
    {
        var page = await OpenAsync(Home);
        await page.RouteAsync("**/words-*.js", route => route.AbortAsync());
        await SearchAsync(page, "violin");
        await Assertions.Expect(page.Locator("dialog.search [role=status]")).ToHaveTextAsync("The search could not be loaded. Close it and try again.");
        await page.UnrouteAllAsync();
        await page.Locator("dialog.search input").FillAsync("violin ");
        await FoundAsync(page);
        Assert.Equal("Violin", await page.Locator("dialog.search .found a b").First.InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task Nothing_is_inaccessible_while_it_is_used(ColorScheme scheme, int width)
    {
        var page = await OpenAsync("ko/index.html", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var query in new[] { "악기", "없는말없는말", "" })
        {
            await SearchAsync(page, query);
            if (query == "악기") await page.Keyboard.PressAsync("ArrowDown");
            Findings.AssertNone(await SiteInspector.ObjectionsAsync(page, scheme));
            Assert.True(await page.EvaluateAsync<bool>("() => [document.scrollingElement, ...document.querySelectorAll('dialog.search, dialog.search .found')].every(box => box.scrollWidth <= box.clientWidth)"), "Something is too wide.");
        }

        await page.Context.CloseAsync();
    }

    private async Task AssertFoundAsync(string language, (string Query, string Title)[] expected)
    {
        var page = await OpenAsync($"{language}/index.html");
        foreach (var (query, title) in expected)
        {
            await SearchAsync(page, query);
            Assert.Equal((query, title), (query, await page.Locator("dialog.search .found a b").First.InnerTextAsync()));
        }

        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(options);
        await page.GotoAsync(site.AddressOf(address));
        return page;
    }

    private static async Task SearchAsync(IPage page, string query)
    {
        if (await page.Locator("dialog.search[open]").CountAsync() == 0) await page.Locator("button.search").ClickAsync();
        await page.Locator("dialog.search input").FillAsync(query);
        await FoundAsync(page);
    }

    // The results say whether they are those of what is typed.
    private static async Task FoundAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("dialog.search .found")).ToHaveAttributeAsync("aria-busy", "false", new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
