using System.Text;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>What a reader does with a comparison: chooses, filters, sorts, takes it along; by keyboard, without script, on paper.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class MatrixTests(SiteInBrowser browser, WideSite site)
{
    private const string Instruments = "en/comparisons/instruments.html";

    private const string AllRows = "Violin, Cello, Piano, Dulcimer, Flute, Clarinet, Bass clarinet, Organ, Voice";

    [Fact]
    public async Task Without_script_the_whole_table_is_there_and_no_control()
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.AddressOf(Instruments + "?subjects=violin&criteria=range&sort=range"));
        Assert.Equal(AllRows, await RowsAsync(page));
        Assert.Equal(8, await page.Locator(".matrix thead th:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".controls:visible, .sort:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Everything_is_reached_by_keyboard_seen_and_announced()
    {
        var page = await OpenAsync(Instruments);
        var status = page.Locator(".status");
        Assert.Equal("status", await status.GetAttributeAsync("role"));
        await Assertions.Expect(status).ToHaveTextAsync("9 of 9 subjects, 7 of 7 criteria");

        await page.Locator(".filter").FocusAsync();
        await page.Keyboard.TypeAsync("temperament");
        await Assertions.Expect(status).ToHaveTextAsync("2 of 9 subjects, 7 of 7 criteria");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(status).ToHaveTextAsync("9 of 9 subjects, 7 of 7 criteria");

        await page.TabToAsync(".chooser:nth-of-type(1) summary");
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync("button.none");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(status).ToHaveTextAsync("0 of 9 subjects, 7 of 7 criteria");
        foreach (var subject in new[] { "violin", "cello", "organ" })
        {
            await page.TabToAsync($"input[value={subject}]");
            await page.Keyboard.PressAsync("Space");
        }

        await Assertions.Expect(status).ToHaveTextAsync("3 of 9 subjects, 7 of 7 criteria");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".panel").First.IsVisibleAsync());
        Assert.True(await page.IsFocusedAsync(".chooser summary"), "The focus is lost when the choice closes.");

        await page.TabToAsync(".chooser:nth-of-type(2) summary");
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync("input[value=tuning]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(status).ToHaveTextAsync("3 of 9 subjects, 6 of 7 criteria");
        await page.Keyboard.PressAsync("Escape");
        await page.TabToAsync("input[name=differences]");
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync("#range .sort");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(status).ToHaveTextAsync("3 of 9 subjects, 6 of 7 criteria · Sorted by Range, descending");
        Assert.True(await page.IsFocusedAsync("#range .sort"), "The focus is lost when the table is sorted.");
        Assert.Equal("Organ, Cello, Violin", await RowsAsync(page));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("excitation", "Violin, Cello, Piano, Dulcimer, Flute, Clarinet, Bass clarinet, Organ, Voice", "Flute, Clarinet, Bass clarinet, Organ, Voice, Piano, Dulcimer, Violin, Cello")]
    [InlineData("range", "Voice, Flute, Clarinet, Violin, Cello, Piano, Organ, Bass clarinet, Dulcimer", "Bass clarinet, Organ, Piano, Cello, Violin, Clarinet, Flute, Voice, Dulcimer")]
    [InlineData("tone-length", "Dulcimer, Violin, Cello, Piano, Voice, Flute, Clarinet, Bass clarinet, Organ", "Bass clarinet, Clarinet, Flute, Voice, Cello, Piano, Violin, Dulcimer, Organ")]
    [InlineData("tuning", "Dulcimer, Piano, Organ, Violin, Cello, Flute, Clarinet, Bass clarinet, Voice", "Violin, Cello, Piano, Organ, Dulcimer, Flute, Clarinet, Bass clarinet, Voice")]
    public async Task A_criterion_sorts_up_down_and_back(string criterion, string ascending, string descending)
    {
        var page = await OpenAsync(Instruments);
        var head = page.Locator($"#{criterion}");
        foreach (var (direction, order, groups) in new[] { ("ascending", ascending, 0), ("descending", descending, 0), (null, AllRows, 3) })
        {
            await head.Locator(".sort").ClickAsync();
            Assert.Equal(order, await RowsAsync(page));
            Assert.Equal(direction, await head.GetAttributeAsync("aria-sort"));
            Assert.Equal(direction is null ? 0 : 1, await page.Locator("[aria-sort]").CountAsync());
            Assert.Equal(groups, await page.Locator(".group:visible").CountAsync());
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_subjects_are_columns_they_are_sorted_filtered_and_compared_as_well()
    {
        var page = await OpenAsync("en/comparisons/stringing.html");
        await page.Locator("#longest-string .sort").ClickAsync();
        Assert.Equal("Violin, Cello, Piano, Dulcimer", await ColumnsAsync(page));
        Assert.Equal("4|4|230|69", await CellsAsync(page, "string-count"));
        await page.Locator("#string-count .sort").ClickAsync();
        await page.Locator("#string-count .sort").ClickAsync();
        Assert.Equal("Piano, Dulcimer, Violin, Cello", await ColumnsAsync(page));
        Assert.Equal("201 cm|Unknown|33 cm|69 cm", await CellsAsync(page, "longest-string"));
        await page.Locator("input[name=differences]").CheckAsync();
        await page.Locator(".filter").FillAsync("4");
        Assert.Equal("Violin, Cello", await ColumnsAsync(page));
        Assert.Equal(0, await page.Locator("#string-count:visible").CountAsync());
        Assert.Equal("33 cm|69 cm", await CellsAsync(page, "longest-string"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Only_differences_hides_criteria_that_are_equal_over_what_is_shown()
    {
        var page = await OpenAsync(Instruments + "?subjects=violin,cello");
        var differences = page.Locator("input[name=differences]");
        await differences.CheckAsync();
        Assert.Equal("Range, Length of a tone, Sum", await ColumnsAsync(page));
        await page.Locator(".filter").FillAsync("violin");
        Assert.True(await differences.IsDisabledAsync(), "One subject differs from nothing.");
        Assert.Equal(8, await page.Locator(".matrix thead th:visible").CountAsync());
        await page.Locator(".filter").FillAsync("");
        Assert.Equal("Range, Length of a tone, Sum", await ColumnsAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_filter_finds_parts_of_names_and_cells_in_Korean()
    {
        var page = await OpenAsync("ko/comparisons/instruments.html");
        foreach (var (text, rows) in new[]
        {
            ("리넷", "클라리넷, 베이스 클라리넷"),
            ("평균율", "피아노, 오르간"),
            ("불기 모름", ""),
            ("불기  해당", "오르간"),
            ("연주자에 따라", "바이올린, 오르간"),
        })
        {
            await page.Locator(".filter").FillAsync(text);
            Assert.Equal((text, rows), (text, await RowsAsync(page)));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_syllable_that_is_still_being_typed_hides_nothing_that_the_others_find()
    {
        var page = await OpenAsync("ko/comparisons/instruments.html");
        await page.Locator(".filter").EvaluateAsync("filter => { filter.value = '클라ㄹ'; filter.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }");
        Assert.Equal("클라리넷, 베이스 클라리넷", await RowsAsync(page));
        await page.Locator(".filter").EvaluateAsync("filter => { filter.value = '클라르'; filter.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })); }");
        Assert.Equal("", await RowsAsync(page));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_restores_the_view_from_a_host_and_from_disk(bool isServed)
    {
        var page = await browser.OpenAsync();
        if (isServed) await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(isServed ? site.AddressOf(Instruments) : site.FileOf(Instruments));
        await page.Locator(".chooser summary").First.ClickAsync();
        await page.Locator("input[value=piano]").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".chooser summary").Nth(1).ClickAsync();
        await page.Locator("input[value=chords]").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("input[name=differences]").CheckAsync();
        await page.Locator("input[name=notes]").CheckAsync();
        await page.Locator("#range .sort").ClickAsync();
        await page.Locator("#range .sort").ClickAsync();
        await page.Locator(".filter").FillAsync("b & e");
        var link = await AddressAsync(page);
        Assert.EndsWith("?subjects=violin,cello,dulcimer,flute,clarinet,bass-clarinet,organ,voice&criteria=excitation,range,tone-length,tuning,player-depth,sum&differences=1&notes=1&sort=-range&filter=b%20%26%20e", link, StringComparison.Ordinal);
        await page.Locator(".filter").FillAsync("b");
        link = await AddressAsync(page);
        if (isServed)
        {
            await page.Locator("button.link").ClickAsync();
            await Assertions.Expect(page.Locator("button.link")).ToHaveTextAsync("Copied");
            Assert.Equal(link, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }

        var (rows, columns, status) = (await RowsAsync(page), await ColumnsAsync(page), await page.Locator(".status").InnerTextAsync());
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(link);
        Assert.Equal(rows, await RowsAsync(other));
        Assert.Equal(columns, await ColumnsAsync(other));
        Assert.True(await other.Locator("details.folded").First.EvaluateAsync<bool>("note => note.open"));
        Assert.Equal("descending", await other.Locator("#range").GetAttributeAsync("aria-sort"));
        if (!isServed) Assert.Equal(status, await other.Locator(".status").InnerTextAsync());

        // The view is kept in the other language, and everything is back with one button.
        await other.Locator(".languages a[hreflang=ko]").ClickAsync();
        await other.ArrivesAtEndAsync("&differences=1&notes=1&sort=-range&filter=b");
        await Assertions.Expect(other.Locator("html")).ToHaveAttributeAsync("lang", "ko");
        await Assertions.Expect(other.Locator("#range")).ToHaveAttributeAsync("aria-sort", "descending");
        await other.Locator("button.reset").ClickAsync();
        Assert.Equal(9, await other.Locator(".matrix tbody th[scope=row]:visible").CountAsync());
        Assert.DoesNotContain('?', await AddressAsync(other));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_with_names_that_are_gone_shows_what_there_is()
    {
        var page = await OpenAsync(Instruments + "?subjects=lute,violin&criteria=colour&sort=colour");
        Assert.Equal("Violin", await RowsAsync(page));
        Assert.Equal(8, await page.Locator(".matrix thead th:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Links_to_cells_and_criteria_show_them_though_they_were_hidden()
    {
        var page = await OpenAsync(Instruments + "?subjects=cello&filter=x&criteria=chords#violin.range");
        await Assertions.Expect(page.Locator("[id='violin.range']")).ToBeInViewportAsync();
        Assert.Equal("Violin, Cello", await RowsAsync(page));

        await page.Locator(".filter").FillAsync("nothing of the kind");
        await page.Locator(".chooser summary").Nth(1).ClickAsync();
        await page.Locator("input[value=range]").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".criteria a[href='#range']").ClickAsync();
        await Assertions.Expect(page.Locator("#range")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_view_is_taken_along_as_a_table_of_values(bool isServed)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync((isServed ? site.AddressOf("ko/comparisons/instruments.html") : site.FileOf("ko/comparisons/instruments.html")) + "?subjects=violin,organ,dulcimer&criteria=range,tone-length,chords,tuning&sort=-range");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("button.csv").ClickAsync());
        Assert.Equal("instruments.csv", download.SuggestedFilename);
        using var reader = new StreamReader(await download.CreateReadStreamAsync(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        Assert.Equal(
            "\uFEFF\"대상\",\"음역\",\"음의 길이\",\"화음\",\"조율\"\r\n"
            + "\"오르간\",\"9oct\",\"해당 없음\",\"예\",\"평균율\"\r\n"
            + "\"바이올린\",\"4.5oct\",\"8초\",\"아니요\",\"완전5도\"\r\n"
            + "\"덜시머\",\"자료 없음\",\"2.5초\",\"예\",\"온음계(D-G)와 반음\"\r\n",
            await reader.ReadToEndAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(390, 450)]
    [InlineData(1000, 450)]
    public async Task Heads_stay_in_the_frame_whichever_way_it_scrolls(int width, int height)
    {
        var page = await OpenAsync(Instruments, new() { ViewportSize = new() { Width = width, Height = height } });
        var frame = page.Locator(".matrix");
        await frame.EvaluateAsync("frame => frame.scrollTo(150, 200)");
        Assert.Equal("150 200", await frame.EvaluateAsync<string>("frame => `${frame.scrollLeft} ${frame.scrollTop}`"));
        Assert.Equal("0 0 0", await frame.EvaluateAsync<string>("""
            frame => {
              const area = frame.getBoundingClientRect(), place = selector => frame.querySelector(selector).getBoundingClientRect();
              return [place("#range").top - area.top - 1, place("[data-subject=organ]").left - area.left - 1, place("thead th").top - area.top - 1 + place("thead th").left - area.left - 1].map(Math.round).join(" ");
            }
            """));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_shows_the_whole_table_whatever_is_chosen()
    {
        var page = await OpenAsync(Instruments + "?subjects=violin&criteria=range&notes=1");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(AllRows, await RowsAsync(page));
        Assert.Equal(8, await page.Locator(".matrix thead th:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".controls:visible, .sort:visible").CountAsync());
        Assert.True(await page.Locator(".matrix").EvaluateAsync<bool>("frame => frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task Nothing_is_inaccessible_while_it_is_used(ColorScheme scheme, int width)
    {
        var page = await OpenAsync("ko/comparisons/instruments.html", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await page.Locator("#range .sort").ClickAsync();
        await page.Locator("input[name=notes]").CheckAsync();
        await page.Locator("input[name=differences]").CheckAsync();
        await page.Locator(".why summary").First.ClickAsync();
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        for (var choice = 0; choice < 2; choice++)
        {
            await page.Locator(".chooser summary").Nth(choice).ClickAsync();
            Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        }

        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".filter").FillAsync("아무것도 없음");
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        await page.Locator(".filter").FillAsync("바이올린");
        await page.Locator("td sup a").First.FocusAsync();
        await Assertions.Expect(page.Locator(".hint")).ToBeVisibleAsync();
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(options);
        await page.GotoAsync(site.AddressOf(address));
        return page;
    }

    private static Task<string> AddressAsync(IPage page) => page.EvaluateAsync<string>("() => location.href");

    private static async Task<string> RowsAsync(IPage page) => string.Join(", ", await page.Locator(".matrix tbody th[scope=row]:visible a").AllInnerTextsAsync());

    private static async Task<string> ColumnsAsync(IPage page) => string.Join(", ", await page.Locator(".matrix thead th:visible").Locator(".name, > a").AllInnerTextsAsync());

    private static async Task<string> CellsAsync(IPage page, string criterion) =>
        string.Join('|', await page.Locator($".matrix tr:has(#{criterion}) td:visible .value").AllInnerTextsAsync()).Replace('\u00A0', ' ');
}
