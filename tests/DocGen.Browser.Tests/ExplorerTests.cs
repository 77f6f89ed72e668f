using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>What a reader does with any two subjects: chooses them, changes the number of instances, takes the view along.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class ExplorerTests(SiteInBrowser browser, LighthouseSite site)
{
    private const string Explorer = "de/explorer.html";

    /// <summary>What the page shows of the difference, for every two subjects that can be chosen, one way and the other.</summary>
    private const string ReadDifferences = """
        () => {
          const form = document.querySelector(".explorer form"), { a, b } = form.elements;
          const shown = [];
          for (const first of a.options) {
            for (const second of b.options) {
              [a.value, b.value] = [first.value, second.value];
              form.dispatchEvent(new Event("input"));
              const changes = [...document.querySelectorAll(".changes li")].map(item =>
                `${item.querySelector(".key").classList[1]}: ${[...item.querySelectorAll("a")].map(link => link.dataset.layer).join()}`);
              shown.push([first.value, second.value, ...changes].join(" | "));
            }
          }
          return shown;
        }
        """;

    /// <summary>Labels that their box does not hold, and boxes that lie on each other.</summary>
    private const string FindBoxes = """
        () => [...document.querySelectorAll(".tower")].flatMap(tower => {
          const boxes = [...tower.children].map(box => ({ name: `"${box.textContent}" (${box.dataset.layer})`, box, area: box.getBoundingClientRect() }));
          const covers = (one, other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
          return boxes.flatMap(({ name, box, area }, index) => [
            ...(box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight ? [`${name} leaves its box`] : []),
            ...boxes.slice(index + 1).filter(other => covers(area, other.area)).map(other => `${name} lies on ${other.name}`),
          ]);
        })
        """;

    [Fact]
    public async Task Two_are_chosen_by_keyboard_and_everything_follows()
    {
        var page = await OpenAsync(Explorer);
        await page.TabToAsync("select[name=a]");
        await page.Keyboard.TypeAsync("Elek");
        await page.TabToAsync("select[name=b]");
        await page.Keyboard.TypeAsync("Richt");
        await page.TabToAsync("input[type=range]");
        await page.Keyboard.PressAsync("End");
        Assert.Equal(["Elektrisches Feuer", "Richtfeuer"], await page.Locator(".towers h2").AllInnerTextsAsync());
        Assert.Equal(["Je 8 Elektrische Lampe|Einmal Fels, Turm|Grenze Turm", "Je 8 Turm, Elektrische Lampe|Einmal Fels, Turm, Wärterhaus"], await CountsAsync(page));
        Assert.Equal("+ Neu Wärterhaus|↕ Verschoben Turm|Bleibt Fels, Elektrische Lampe", await ChangesAsync(page));
        await page.ArrivesAtEndAsync("/explorer.html?a=electric-lighthouse&b=range-lights&n=8");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("Je 7 Elektrische Lampe|Einmal Fels, Turm|Grenze Turm", (await CountsAsync(page))[0]);
        Assert.True(await page.IsFocusedAsync("input[type=range]"), "The focus is lost when the number of instances changes.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Instances_multiply_what_repeats_and_nothing_else()
    {
        var page = await OpenAsync(Explorer + "?a=oil-lighthouse&b=range-lights");
        var (oil, range) = (page.Locator(".tower").First, page.Locator(".tower").Last);
        for (var instances = 1; instances <= 8; instances++)
        {
            await page.Locator("input[type=range]").FillAsync($"{instances}");
            Assert.Equal($"rock 1, tower 1, keeper 1, oil-lamp {instances}", await BoxesAsync(oil));
            Assert.Equal($"rock 1, tower {instances + 1}, keeper 1, electric-lamp {instances}", await BoxesAsync(range));
            Assert.Equal($"Je {instances} Öllampe|Einmal Fels, Turm, Wärterhaus|Grenze Turm", (await CountsAsync(page))[0]);

            // One of each is named and leads on; the others are there for the eye alone.
            Assert.Equal(["Fels", "Turm", "Wärterhaus", "Öllampe"], (await oil.Locator("a.box").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
            Assert.Equal(instances - 1, await oil.Locator("span.box[aria-hidden=true]:empty").CountAsync());
        }

        // What is shared lies below all that stands on it.
        Assert.True(await oil.EvaluateAsync<bool>("""
            tower => {
              const area = layer => tower.querySelector(`[data-layer=${layer}]`).getBoundingClientRect();
              const rights = [...tower.children].map(box => box.getBoundingClientRect().right);
              const [rock, lamp, keeper] = [area("rock"), area("oil-lamp"), area("keeper")];
              return rock.left === keeper.left && Math.abs(rock.right - Math.max(...rights)) < 1 && lamp.bottom <= area("tower").top && keeper.bottom <= rock.top && keeper.right <= area("tower").left;
            }
            """));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_difference_is_that_of_the_catalog_for_every_two_subjects()
    {
        var page = await OpenAsync(Explorer);
        await AssertDifferencesAsync(page, LighthouseModel.Catalog.Model.Subjects);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_difference_is_that_of_the_catalog_for_every_two_subjects_of_the_first_site()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.AddressOf("ko/explorer.html"));
        await AssertDifferencesAsync(page, Virtualization.Catalog.Model.Subjects);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Answers_that_differ_are_those_of_the_page_of_the_pair()
    {
        var page = await OpenAsync("ja/pairs/oil-lighthouse-electric-lighthouse.html");
        var expected = await page.Locator(".pair-matrix tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.cells].map(cell => (cell.querySelector('.value') ?? cell).lastChild.textContent.trim()).join('|'))");
        await page.Locator(".all a[href*='explorer.html?']").ClickAsync();
        await page.ArrivesAtEndAsync("/ja/explorer.html?a=oil-lighthouse&b=electric-lighthouse");
        await Assertions.Expect(page.Locator(".explorer")).ToBeVisibleAsync();
        Assert.Equal(expected, await page.Locator(".differing tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.cells].map(cell => cell.textContent).join('|'))"));
        Assert.Equal("1個の基準では答えが同じです。", await page.Locator(".alike").InnerTextAsync());
        Assert.Equal(["夜の光達距離 · 測定値"], await page.Locator(".both li").AllInnerTextsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_there_is_nothing_to_say_of_is_not_there()
    {
        var page = await OpenAsync(Explorer + "?a=oil-lighthouse&b=harbour-light");
        await Assertions.Expect(page.Locator(".explorer")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator(".differing:visible, .both:visible").CountAsync());
        await page.Locator("select[name=b]").SelectOptionAsync("oil-lighthouse");
        Assert.Equal("Bleibt Fels, Turm, Wärterhaus, Öllampe", await ChangesAsync(page));
        Assert.Equal("Die Antworten auf 3 Kriterien sind gleich.", await page.Locator(".alike").InnerTextAsync());
        Assert.Equal(0, await page.Locator(".differing table:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_restores_the_view_from_a_host_and_from_disk_and_in_the_other_language(bool isServed)
    {
        var page = await browser.OpenAsync();
        var complaints = page.Complaints();
        await page.GotoAsync(isServed ? site.AddressOf(Explorer) : site.FileOf(Explorer));
        await page.Locator("select[name=a]").SelectOptionAsync("range-lights");
        await page.Locator("select[name=b]").SelectOptionAsync("oil-lighthouse");
        await page.Locator("input[type=range]").FillAsync("5");
        var (link, counts, changes) = (await page.EvaluateAsync<string>("() => location.href"), await CountsAsync(page), await ChangesAsync(page));
        Assert.EndsWith("?a=range-lights&b=oil-lighthouse&n=5", link, StringComparison.Ordinal);

        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(link);
        await Assertions.Expect(other.Locator(".explorer")).ToBeVisibleAsync();
        Assert.Equal(counts, await CountsAsync(other));
        Assert.Equal(changes, await ChangesAsync(other));
        await other.Locator(".languages a[hreflang=ja]").ClickAsync();
        await other.ArrivesAtEndAsync("/ja/explorer.html?a=range-lights&b=oil-lighthouse&n=5");
        await Assertions.Expect(other.Locator(".towers h2").First).ToHaveTextAsync("導灯");
        Assert.Equal("5個ずつ 塔, 電灯|一つだけ 岩, 塔, 官舎", (await CountsAsync(other))[0]);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_with_names_that_are_gone_shows_what_there_is()
    {
        var page = await OpenAsync(Explorer + "?a=candle&b=oil-lighthouse&n=99");
        await Assertions.Expect(page.Locator(".explorer")).ToBeVisibleAsync();
        Assert.Equal(["Feuerschiff", "Ölfeuer"], await page.Locator(".towers h2").AllInnerTextsAsync());
        Assert.Equal("3", await page.Locator("output").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_pairs_are_there_and_no_control()
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.AddressOf(Explorer));
        Assert.Equal(0, await page.Locator(".explorer:visible").CountAsync());
        Assert.True(await page.Locator("noscript p").IsVisibleAsync());
        await page.Locator(".pairs a").ClickAsync();
        await page.ArrivesAtEndAsync("/de/pairs/oil-lighthouse-electric-lighthouse.html");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task Nothing_is_inaccessible_while_it_is_used(ColorScheme scheme, int width)
    {
        var page = await OpenAsync(Explorer, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        foreach (var subject in new[] { "oil-lighthouse", "electric-lighthouse", "range-lights", "light-vessel", "harbour-light" })
        {
            await page.Locator("select[name=a]").SelectOptionAsync(subject);
            await page.Locator("input[type=range]").FillAsync("8");
            Findings.AssertNone(await page.EvaluateAsync<string[]>(FindBoxes));
            Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        }

        await page.Context.CloseAsync();
    }

    private static async Task AssertDifferencesAsync(IPage page, IEnumerable<SubjectEntry> subjects)
    {
        await Assertions.Expect(page.Locator(".explorer")).ToBeVisibleAsync();
        List<SubjectEntry> chosen = [.. subjects.Where(subject => !subject.IsCategory && !subject.Stack.IsEmpty)];
        var expected = chosen.SelectMany(first => chosen.Select(second => string.Join(" | ",
        [
            first.Slug,
            second.Slug,
            .. first.Stack.DifferenceTo(second.Stack).Layers
                .GroupBy(layer => layer.Change)
                .OrderBy(group => Array.IndexOf([LayerChange.Removed, LayerChange.Added, LayerChange.Varied, LayerChange.Moved, LayerChange.Kept], group.Key))
                .Select(group => $"{group.Key.ToString().ToLowerInvariant()}: {string.Join(',', group.Select(layer => layer.Layer.Slug + (layer.Variant is { } variant ? "," + variant.Slug : "")))}"),
        ])));
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await page.EvaluateAsync<string[]>(ReadDifferences)).Order(StringComparer.Ordinal));
    }

    private async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(options);
        await page.GotoAsync(site.AddressOf(address));
        return page;
    }

    private static async Task<IReadOnlyList<string>> CountsAsync(IPage page) =>
        await page.Locator(".towers .count").EvaluateAllAsync<string[]>("counts => counts.map(count => [...count.children].map(line => line.textContent).join('|'))");

    private static async Task<string> ChangesAsync(IPage page) =>
        await page.Locator(".changes").EvaluateAsync<string>("list => [...list.children].map(item => item.textContent.replace(/([−+↕])/u, '$1 ').trim()).join('|')");

    private static Task<string> BoxesAsync(ILocator tower) => tower.EvaluateAsync<string>("""
        tower => {
          const layers = [...tower.children].map(box => box.dataset.layer);
          return ["rock", "tower", "keeper", "oil-lamp", "electric-lamp"].filter(layer => layers.includes(layer)).map(layer => `${layer} ${layers.filter(other => other === layer).length}`).join(", ");
        }
        """);
}
