using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Follows every link from the site's root, as the browser resolves it, wherever the site lies.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class CrawlTests(SiteInBrowser browser)
{
    // At the root of a host the pages are read as they were sent; what their scripts make of them was seen below a path.
    private const string Read = $$"""
        addresses => Promise.all(addresses.map(async address => {
          const received = await fetch(address);
          const page = new DOMParser().parseFromString(await received.text(), "text/html");
          return ({{PageOutline.Script}})(page, link => new URL(link, received.url).href);
        }))
        """;

    [Fact]
    public async Task No_link_is_dead_below_a_path()
    {
        var seen = (await browser.InspectAsync()).ToDictionary(page => browser.AddressOf(page.Address), page => page.Outline, StringComparer.Ordinal);
        await AssertNoneIsDeadAsync(browser.Address.AbsoluteUri, addresses => Task.FromResult(addresses.Select(address => seen[address]).ToArray()));
    }

    [Fact]
    public async Task No_link_is_dead_at_the_root_of_a_host()
    {
        await using var server = await SiteServer.StartAsync(() => browser.Site.Folder, "/");
        var page = await browser.OpenAsync();
        await page.GotoAsync(server.Address.AbsoluteUri + "ko/index.html");
        await AssertNoneIsDeadAsync(server.Address.AbsoluteUri, addresses => page.EvaluateAsync<PageOutline[]>(Read, addresses));
        await page.Context.CloseAsync();
    }

    private async Task AssertNoneIsDeadAsync(string root, Func<string[], Task<PageOutline[]>> read)
    {
        using var client = new HttpClient();
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fragments = new List<(string From, string Link)>();
        var dead = new List<string>();
        // All that the pages found last lead to is asked for at once.
        for (List<(string From, string Link)> found = [("", root + "ko/index.html"), ("", root + "index.html")]; found.Count > 0;)
        {
            // What lies elsewhere is not the site's.
            found.RemoveAll(next => !next.Link.StartsWith(root, StringComparison.Ordinal));
            fragments.AddRange(found.Where(next => next.Link.Contains('#')));
            var asked = found.Select(next => (next.From, Address: next.Link.Split('#')[0])).Where(next => seen.Add(next.Address)).ToList();
            var answers = await Task.WhenAll(asked.Select(async next =>
            {
                using var answer = await client.GetAsync(next.Address, HttpCompletionOption.ResponseHeadersRead);
                return (next.From, next.Address, Status: (int)answer.StatusCode);
            }));
            dead.AddRange(answers.Where(answer => answer.Status != 200).Select(answer => $"{answer.From}: {answer.Address} ({answer.Status})"));
            // The root leads on by script.
            var pages = answers.Where(answer => answer.Status == 200 && answer.Address.EndsWith(".html", StringComparison.Ordinal) && answer.Address != root + "index.html").Select(answer => answer.Address).ToArray();
            var outlines = await read(pages);
            foreach (var (address, outline) in pages.Zip(outlines)) anchors[address] = [.. outline.Anchors];
            found = [.. pages.Zip(outlines).SelectMany(page => page.Second.Links.Select(link => (page.First, link)))];
        }

        dead.AddRange(
            from fragment in fragments
            let parts = fragment.Link.Split('#', 2)
            where parts[1].Length > 0 && anchors.TryGetValue(parts[0], out var ids) && !ids.Contains(Uri.UnescapeDataString(parts[1]))
            select $"{fragment.From}: {fragment.Link}");
        Findings.AssertNone(dead);
        Findings.AssertNone(browser.Site.Addresses.Select(address => root + address).Where(address => !seen.Contains(address)).Select(address => $"{address} is not linked from anywhere"));
    }
}
