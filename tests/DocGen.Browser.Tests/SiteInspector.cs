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
          // A block that runs on in the next column has a piece in each, and they are not all that lies between.
          const lies = (one, other) => covers(one.getBoundingClientRect(), other.getBoundingClientRect())
            && [...one.getClientRects()].some(piece => [...other.getClientRects()].some(below => covers(piece, below)));
          const isBlock = element => {
            const { display, visibility, position } = getComputedStyle(element);
            return !/^inline|^none$|^contents$/.test(display) && visibility !== "hidden" && /^static$|^relative$/.test(position);
          };
          // In a formula the font says what stands under what: a limit goes below a slanted integral.
          for (const parent of document.querySelectorAll("body, body *:not(svg, svg *, math, math *)")) {
            if (parent.childElementCount < 2) continue;
            const blocks = [...parent.children].filter(isBlock);
            for (const [index, block] of blocks.slice(1).entries())
              if (lies(block, blocks[index])) found.push(`${name(block)} lies on ${name(blocks[index])}`);
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

    /// <summary>What axe objects to by the given rules; by all of its rules, and two that are not on by default, but without those given, where it is told so.</summary>
    private const string RunAxe = """
        async ({ rules, others }) => {
          const options = others
            ? { rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true }, ...Object.fromEntries(rules.map(rule => [rule, { enabled: false }])) } }
            : { runOnly: rules };
          // No page has frames or plays sounds, for which axe would load all style sheets once more.
          const result = await axe.run(document, { ...options, resultTypes: ["violations"], selectors: false, elementRef: true, preload: false, iframes: false });
          // The number of a source stands in its line, which excuses its size; axe does not see that where the rest of the line is a link too.
          const isExcused = (violation, node) => violation.id === "target-size" && node.element.closest("sup");
          return result.violations.flatMap(violation => violation.nodes.filter(node => !isExcused(violation, node)).map(node => `${violation.id}: ${node.html}`));
        }
        """;

    /// <summary>
    /// Every way in which text stands on a page as it is now, one element of each kept in the window: all that the contrast of its colours follows from,
    /// and which elements it is in. What stands in the same way on another page has the same contrast there.
    /// </summary>
    private const string FindColours = """
        () => {
          const ways = window.ways = new Map();
          const names = element => `${element.localName}.${element.getAttribute("class") ?? ""}`;
          const hash = text => {
            let [one, other] = [0xdeadbeef, 0x41c6ce57];
            for (let index = 0; index < text.length; index++) {
              one = Math.imul(one ^ text.charCodeAt(index), 2654435761);
              other = Math.imul(other ^ text.charCodeAt(index), 1597334677);
            }
            return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
          };
          const grounds = new Map();
          const groundOf = element => {
            if (!element) return "";
            if (!grounds.has(element)) {
              const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
              const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter}${/^static$|^relative$/.test(position) ? "" : ` ${position} ${names(element)}`}`;
              const around = groundOf(element.parentElement);
              // Boxes that add nothing make no difference.
              grounds.set(element, own === "rgba(0, 0, 0, 0) none 1 none" ? around : `${own}|${around}`);
            }
            return grounds.get(element);
          };
          const looks = new Map();
          const lookOf = element => {
            if (!element) return "";
            if (!looks.has(element)) {
              const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
              looks.set(element, `${names(element)} ${color} ${fontSize} ${fontWeight} ${textDecorationLine} ${textShadow}`);
            }
            return looks.get(element);
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const seen = new Set(), known = new Set();
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            // Of drawings axe cannot tell.
            if (seen.has(element) || !texts.currentNode.data.trim() || element.closest("svg, script, style, noscript, template")) continue;
            seen.add(element);
            if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
            // A link is told from the text that it stands in, where it stands in any.
            const link = element.closest("a"), block = link?.closest("p, li, dd, dt, td, th, figcaption, div");
            const isInText = link && block && link.textContent.trim() !== block.textContent.trim();
            const way = [element, element.parentElement, link?.parentElement].map(lookOf).join() + isInText + groundOf(element);
            if (known.has(way)) continue;
            known.add(way);
            ways.set(hash(way), { element, root: link ?? element });
          }
          return [...ways.keys()];
        }
        """;

    /// <summary>What axe objects to in the colours of text that stands in the given ways, and of which of them it could tell.</summary>
    private const string CheckColours = """
        async ({ ways, rules }) => {
          const standing = ways.map(way => window.ways.get(way));
          const options = { runOnly: rules, selectors: false, elementRef: true, preload: false, iframes: false };
          const result = await axe.run({ include: [...new Set(standing.map(({ root }) => root))] }, options);
          const told = new Set([...result.passes, ...result.violations].filter(rule => rule.id === "color-contrast").flatMap(rule => rule.nodes.map(node => node.element)));
          return {
            objections: result.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html}`)),
            told: ways.filter((_, index) => told.has(standing[index].element)),
          };
        }
        """;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    private const int PhoneWidth = 390;

    // The first is that of the window in which a page is loaded.
    private static readonly int[] s_widths = [PhoneWidth, 360, 768, 1280];

    /// <summary>
    /// Looks at pages. All of axe's rules are gone by on phones, which have the least room. In the language that comes first, those that depend on the layout
    /// are gone by on tablets and desktops too, and on desktops all of them for two pages of each folder, which a template made as it made the others, and for
    /// all that lie in none. Contrast is looked at on all pages, in both themes,
    /// where text stands on a page in a way that was not seen on another.
    /// </summary>
    /// <param name="browser">The browser.</param>
    /// <param name="root">Where their site is served.</param>
    /// <param name="pages">Their addresses from the site's root.</param>
    /// <returns>What was seen, by address.</returns>
    public static async Task<IReadOnlyList<PageInspection>> InspectAsync(SiteInBrowser browser, Uri root, IEnumerable<string> pages)
    {
        var inspections = new ConcurrentBag<PageInspection>();
        var addresses = new ConcurrentQueue<string>(pages);
        var first = addresses.Min(LanguageOf);
        var models = addresses.Where(address => LanguageOf(address) == first).GroupBy(FolderOf).SelectMany(folder => folder.Key.Contains('/') ? folder.Order(StringComparer.Ordinal).Take(2) : folder).ToHashSet(StringComparer.Ordinal);
        var colours = new SeenColours();
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
                await page.SetViewportSizeAsync(PhoneWidth, 800);
                var shifts = await ShiftsAsync(page, new Uri(root, address).AbsoluteUri);
                var outline = await page.EvaluateAsync<PageOutline>($"() => ({PageOutline.Script})(document, link => new URL(link, document.baseURI).href)");
                var labels = await page.EvaluateAsync<string[]>(FindLabels);
                List<string> slips = [], widths = [], light = [], dark = [];
                foreach (var width in s_widths)
                {
                    if (width != PhoneWidth) await page.SetViewportSizeAsync(width, 800);
                    if (await page.EvaluateAsync<int>(FindWidth) is > 0 and var excess) widths.Add($"{excess} px too wide at {width} px");
                    slips.AddRange((await SlipsAsync(page)).Select(slip => $"at {width} px, {slip}"));
                    if (!Looks.Widths.Contains(width)) continue;
                    if (width == Looks.Widths[0] || LanguageOf(address) == first)
                        light.AddRange((await StructureAsync(page, width == Looks.Widths[0] || (!Looks.IsBetween(width) && models.Contains(address)))).Select(objection => $"at {width} px, {objection}"));
                    if (!Looks.IsBetween(width)) light.AddRange((await ColoursAsync(page, colours)).Select(objection => $"at {width} px, {objection}"));
                }

                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                foreach (var width in Looks.Widths.Where(width => !Looks.IsBetween(width)).Reverse())
                {
                    await page.SetViewportSizeAsync(width, 800);
                    dark.AddRange((await ColoursAsync(page, colours)).Select(objection => $"at {width} px, {objection}"));
                }

                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                inspections.Add(new(address, [.. complaints], [.. requests.Where(request => !request.StartsWith(root.AbsoluteUri, StringComparison.Ordinal))], labels, slips, shifts, widths, light, dark, outline));
            }

            await page.Context.CloseAsync();
        }));
        return [.. inspections.OrderBy(inspection => inspection.Address, StringComparer.Ordinal)];
    }

    private static string LanguageOf(string address) => address.Split('/')[0];

    private static string FolderOf(string address) => address[..address.LastIndexOf('/')];

    // What moves by itself moves each time; a browser that had to wait has drawn the page in pieces.
    private static async Task<string[]> ShiftsAsync(IPage page, string address)
    {
        for (var attempt = 1; ; attempt++)
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<string[]>(FindShifts) is var shifts && (shifts.Length == 0 || attempt == 3)) return shifts;
        }
    }

    // What axe objects to, colours apart.
    private static Task<IReadOnlyList<string>> StructureAsync(IPage page, bool isWhole) => isWhole
        ? RunAsync(page, Looks.ColourRules, others: true)
        : RunAsync(page, Looks.LayoutRules);

    // What axe objects to in the colours that were not seen before.
    private static async Task<IReadOnlyList<string>> ColoursAsync(IPage page, SeenColours seen)
    {
        var ways = seen.New(await page.EvaluateAsync<string[]>(FindColours));
        if (ways.Length == 0) return [];
        await LoadAsync(page);
        var verdict = await page.EvaluateAsync<ColourVerdict>(CheckColours, new { ways, rules = Looks.ColourRules });
        seen.Add(verdict.Told);
        return verdict.Objections;
    }

    /// <summary>What is wrong with a page as it is now: what axe objects to, and whether it scrolls sideways.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scheme">The theme that it is looked at in.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, ColorScheme scheme)
    {
        var excess = await page.EvaluateAsync<int>(FindWidth);
        return [.. await ObjectionsAsync(page, scheme), .. excess > 0 ? new[] { $"{excess} px too wide" } : []];
    }

    /// <summary>What stands where it should not, in a page as it is now.</summary>
    /// <param name="page">The page.</param>
    public static async Task<IReadOnlyList<string>> SlipsAsync(IPage page) => await page.EvaluateAsync<string[]>(FindSlips);

    /// <summary>What axe objects to in a page as it is now: by all of its rules in the light theme; in the dark one, which differs in nothing but colours, by those of colours.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scheme">The theme that it is looked at in.</param>
    public static Task<IReadOnlyList<string>> ObjectionsAsync(IPage page, ColorScheme scheme) =>
        scheme == ColorScheme.Dark ? RunAsync(page, Looks.ColourRules) : RunAsync(page, [], others: true);

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, IReadOnlyList<string> rules, bool others = false)
    {
        await LoadAsync(page);
        return await page.EvaluateAsync<string[]>(RunAxe, new { rules, others });
    }

    private static async Task LoadAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(s_axe);
    }
}
