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

    /// <summary>
    /// Blocks that lie on the one before them; marks of a missing source that are not on the line of the word before them; what keeps a name in one
    /// piece and is not part of its line, or does not look like it.
    /// </summary>
    private const string FindSlips = """
        () => {
          const found = [];
          const name = element => `${element.localName}.${element.className}`;
          const covers = (one, other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
          const isBlock = element => {
            const { display, visibility, position } = getComputedStyle(element);
            return !/^inline|^none$|^contents$/.test(display) && visibility !== "hidden" && /^static$|^relative$/.test(position);
          };
          for (const parent of document.querySelectorAll("body, body *:not(svg, svg *)")) {
            const blocks = [...parent.children].filter(isBlock);
            for (const [index, block] of blocks.slice(1).entries())
              if (covers(block.getBoundingClientRect(), blocks[index].getBoundingClientRect())) found.push(`${name(block)} lies on ${name(blocks[index])}`);
          }
          for (const mark of document.querySelectorAll(".unsourced:not(.legend *)")) {
            const area = mark.getBoundingClientRect();
            if (area.width === 0) continue;
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            walker.currentNode = mark;
            let text = walker.previousNode();
            while (!text.data.trim()) text = walker.previousNode();
            const end = text.data.trimEnd().length, last = document.createRange();
            last.setStart(text, end - 1);
            last.setEnd(text, end);
            const word = last.getBoundingClientRect();
            if (area.top > word.bottom || area.bottom < word.top) found.push(`the mark has left "${text.data.trim()}"`);
          }
          for (const keep of document.querySelectorAll(".keep")) {
            const own = getComputedStyle(keep), around = getComputedStyle(keep.parentElement);
            if (own.display !== "inline" || own.fontSize !== around.fontSize || own.color !== around.color || getComputedStyle(keep, "::before").content !== "none")
              found.push(`"${keep.textContent}" looks unlike the text around it in ${name(keep.parentElement)}`);
          }
          return found;
        }
        """;

    /// <summary>What moved without being asked to, as a part of what is in sight: at most a fiftieth, where a tenth is good. Once it is loaded and drawn, nothing of a page waits to move.</summary>
    private const string FindShifts = """
        async () => {
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const observer = new PerformanceObserver(() => {});
          observer.observe({ type: "layout-shift", buffered: true });
          const shifts = observer.takeRecords();
          const sum = shifts.reduce((sum, shift) => sum + shift.value, 0);
          const names = new Set(shifts.flatMap(shift => shift.sources.map(({ node }) => node?.className || node?.nodeName)));
          return sum > .02 ? [`${sum.toFixed(3)} moves: ${[...names].join(", ")}`] : [];
        }
        """;

    private const string FindWidth = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>What axe objects to by the given rules; by all of its rules, and two that are not on by default, where none is given.</summary>
    private const string RunAxe = """
        async rules => {
          const options = rules.length ? { runOnly: rules } : { rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } } };
          const result = await axe.run(document, { ...options, resultTypes: ["violations"] });
          // The number of a source stands in its line, which excuses its size; axe does not see that where the rest of the line is a link too.
          const isExcused = (violation, node) => violation.id === "target-size" && document.querySelector(node.target)?.closest("sup");
          return result.violations.flatMap(violation => violation.nodes.filter(node => !isExcused(violation, node)).map(node => `${violation.id}: ${node.target} ${node.html}`));
        }
        """;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    private const int PhoneWidth = 390;

    private static readonly int[] s_widths = [360, PhoneWidth, 768, 1280];

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
                await page.SetViewportSizeAsync(PhoneWidth, 800);
                var shifts = await ShiftsAsync(page, new Uri(root, address).AbsoluteUri);
                var outline = await page.EvaluateAsync<PageOutline>($"() => ({PageOutline.Script})(document, link => new URL(link, document.baseURI).href)");
                List<string> slips = [], widths = [], light = [], dark = [];
                foreach (var width in s_widths)
                {
                    await page.SetViewportSizeAsync(width, 800);
                    if (await page.EvaluateAsync<int>(FindWidth) is > 0 and var excess) widths.Add($"{excess} px too wide at {width} px");
                    slips.AddRange((await SlipsAsync(page)).Select(slip => $"at {width} px, {slip}"));
                    if (!Looks.Widths.Contains(width)) continue;
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                    light.AddRange((await ObjectionsAsync(page)).Select(objection => $"at {width} px, {objection}"));

                    // The themes differ in nothing but colours.
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                    dark.AddRange((await ObjectionsAsync(page, "color-contrast", "link-in-text-block")).Select(objection => $"at {width} px, {objection}"));
                }

                var labels = await page.EvaluateAsync<string[]>(FindLabels);
                inspections.Add(new(address, [.. complaints], [.. requests.Where(request => !request.StartsWith(root.AbsoluteUri, StringComparison.Ordinal))], labels, slips, shifts, widths, light, dark, outline));
            }

            await page.Context.CloseAsync();
        }));
        return [.. inspections.OrderBy(inspection => inspection.Address, StringComparer.Ordinal)];
    }

    // What moves by itself moves each time; a browser that had to wait has drawn the page in pieces.
    private static async Task<string[]> ShiftsAsync(IPage page, string address)
    {
        for (var attempt = 1; ; attempt++)
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<string[]>(FindShifts) is var shifts && (shifts.Length == 0 || attempt == 3)) return shifts;
        }
    }

    /// <summary>What is wrong with a page as it is now: what axe objects to, and whether it scrolls sideways.</summary>
    /// <param name="page">The page.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var excess = await page.EvaluateAsync<int>(FindWidth);
        return [.. await ObjectionsAsync(page), .. excess > 0 ? new[] { $"{excess} px too wide" } : []];
    }

    /// <summary>What stands where it should not, in a page as it is now.</summary>
    /// <param name="page">The page.</param>
    public static async Task<IReadOnlyList<string>> SlipsAsync(IPage page) => await page.EvaluateAsync<string[]>(FindSlips);

    /// <summary>What axe objects to in a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules to go by; all where none is given.</param>
    public static async Task<IReadOnlyList<string>> ObjectionsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(s_axe);
        return await page.EvaluateAsync<string[]>(RunAxe, rules);
    }
}
