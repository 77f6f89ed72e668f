using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Looks at pages once: in both themes, at all widths.</summary>
internal static class SiteInspector
{
    /// <summary>Labels of diagrams that leave their box (or the drawing, where they have none) or lie on another label, 1 px allowed.</summary>
    private const string FindLabels = """
        () => {
          const name = text => `"${text.textContent}"`;
          const leaves = (inner, outer) =>
            inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
          const covers = (one, other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
          const found = [];
          for (const drawing of document.querySelectorAll("svg.diagram")) {
            const labels = [...drawing.querySelectorAll("text")].map(text => ({ text, holder: text.closest("a, g") ?? text, area: text.getBoundingClientRect() }));
            for (const { text, holder, area } of labels) {
              const box = holder.querySelector("rect") ?? drawing;
              if (leaves(area, box.getBoundingClientRect())) found.push(`${name(text)} leaves its ${box.localName} in ${drawing.querySelector("title")?.textContent}`);
            }
            for (const [index, one] of labels.entries())
              for (const other of labels.slice(index + 1))
                if (one.holder !== other.holder && covers(one.area, other.area)) found.push(`${name(one.text)} lies on ${name(other.text)}`);
          }
          return found;
        }
        """;

    private const string FindWidth = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>What axe objects to by the given rules; by all of its rules, and one that is not on by default, where none is given.</summary>
    private const string RunAxe = """
        async rules => {
          const options = rules.length ? { runOnly: rules } : { rules: { "label-content-name-mismatch": { enabled: true } } };
          const result = await axe.run(document, { ...options, resultTypes: ["violations"] });
          return result.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target} ${node.html}`));
        }
        """;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    private static readonly int[] s_widths = [360, 390, 768, 1280];

    /// <summary>Looks at pages.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="root">Where their site is served.</param>
    /// <param name="pages">Their addresses from the site's root.</param>
    /// <returns>What was seen, by address.</returns>
    public static async Task<IReadOnlyList<PageInspection>> InspectAsync(SiteInBrowser browser, Uri root, IEnumerable<string> pages)
    {
        var inspections = new ConcurrentBag<PageInspection>();
        var addresses = new ConcurrentQueue<string>(pages);
        await Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(async _ =>
        {
            var page = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light });
            List<string> messages = [], requests = [];
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") messages.Add(message.Text);
            };
            page.PageError += (_, error) => messages.Add(error);
            page.RequestFailed += (_, request) => requests.Add($"failed: {request.Url}");
            page.Response += (_, response) =>
            {
                if (response.Status >= 400) requests.Add($"{response.Status}: {response.Url}");
            };
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)) requests.Add($"elsewhere: {request.Url}");
            };
            while (addresses.TryDequeue(out var address))
            {
                (messages, requests) = ([], []);
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await page.GotoAsync(new Uri(root, address).AbsoluteUri);
                var labels = await page.EvaluateAsync<string[]>(FindLabels);
                var widths = new List<string>();
                foreach (var width in s_widths)
                {
                    await page.SetViewportSizeAsync(width, 800);
                    if (await page.EvaluateAsync<int>(FindWidth) is > 0 and var excess) widths.Add($"{excess} px too wide at {width} px");
                }

                // What axe itself does to the page is not the page's fault.
                var (seenMessages, seenRequests) = (messages, requests);
                (messages, requests) = ([], []);
                var light = await ObjectionsAtAllWidthsAsync(page);

                // The themes differ in nothing but colours.
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                var dark = await ObjectionsAtAllWidthsAsync(page, "color-contrast", "link-in-text-block");
                inspections.Add(new(address, seenMessages, seenRequests, labels, widths, light, dark));
            }

            await page.Context.CloseAsync();
        }));
        return [.. inspections.OrderBy(inspection => inspection.Address, StringComparer.Ordinal)];
    }

    /// <summary>What is wrong with a page as it is now: what axe objects to, and whether it scrolls sideways.</summary>
    /// <param name="page">The page.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var excess = await page.EvaluateAsync<int>(FindWidth);
        return [.. await ObjectionsAsync(page), .. excess > 0 ? new[] { $"{excess} px too wide" } : []];
    }

    /// <summary>What axe objects to in a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules to go by; all where none is given.</param>
    public static async Task<IReadOnlyList<string>> ObjectionsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(s_axe);
        return await page.EvaluateAsync<string[]>(RunAxe, rules);
    }

    private static async Task<IReadOnlyList<string>> ObjectionsAtAllWidthsAsync(IPage page, params string[] rules)
    {
        var objections = new List<string>();
        foreach (var width in Looks.Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            objections.AddRange((await ObjectionsAsync(page, rules)).Select(objection => $"at {width} px, {objection}"));
        }

        return objections;
    }
}
