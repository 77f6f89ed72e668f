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
            var complaints = page.Complaints();
            var requests = new List<string>();
            page.Request += (_, request) => requests.Add(request.Url);
            while (addresses.TryDequeue(out var address))
            {
                complaints.Clear();
                requests.Clear();
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await page.GotoAsync(new Uri(root, address).AbsoluteUri);
                var outline = await page.EvaluateAsync<PageOutline>($"() => ({PageOutline.Script})(document, link => new URL(link, document.baseURI).href)");
                var labels = await page.EvaluateAsync<string[]>(FindLabels);
                List<string> widths = [], light = [], dark = [];
                foreach (var width in s_widths)
                {
                    await page.SetViewportSizeAsync(width, 800);
                    if (await page.EvaluateAsync<int>(FindWidth) is > 0 and var excess) widths.Add($"{excess} px too wide at {width} px");
                    if (!Looks.Widths.Contains(width)) continue;
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                    light.AddRange((await ObjectionsAsync(page)).Select(objection => $"at {width} px, {objection}"));

                    // The themes differ in nothing but colours.
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                    dark.AddRange((await ObjectionsAsync(page, "color-contrast", "link-in-text-block")).Select(objection => $"at {width} px, {objection}"));
                }

                inspections.Add(new(address, [.. complaints], [.. requests.Where(request => !request.StartsWith(root.AbsoluteUri, StringComparison.Ordinal))], labels, widths, light, dark, outline));
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
}
