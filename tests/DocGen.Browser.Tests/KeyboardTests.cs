using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Pages of every kind, walked through by keyboard alone.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class KeyboardTests(SiteInBrowser browser)
{
    /// <summary>
    /// What the keyboard should reach: whatever is shown and takes the focus. Of radio buttons, and of what is folded away, it need not reach
    /// everything.
    /// </summary>
    private const string Begin = """
        () => {
          const waiting = new Set([...document.querySelectorAll("a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex]")]
            .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true })));
          window.walk = { waiting, reached: [], count: waiting.size };
          return waiting.size;
        }
        """;

    /// <summary>Where the focus is after a press: what is wrong there, nothing, or <c>end</c> where it has gone through the page.</summary>
    private const string Step = """
        () => {
          const element = document.activeElement, { waiting, reached } = window.walk;
          if (element === document.body || element === null || element === reached[0]) return "end";
          const name = `${element.localName} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}" ${element.getAttribute("href") ?? ""}`;
          if (reached.includes(element)) return `trap: ${name}`;
          reached.push(element);
          waiting.delete(element);
          const style = getComputedStyle(element), shape = element.querySelector(":scope > rect");
          if (style.outlineStyle === "none" && !(shape && getComputedStyle(shape).strokeWidth !== "0px")) return `has no mark of the focus: ${name}`;
          const area = [...element.getClientRects()].find(rect => rect.width > 0 && rect.height > 0) ?? element.getBoundingClientRect();
          const [left, right] = [Math.max(area.left, 0), Math.min(area.right, innerWidth)], [top, bottom] = [Math.max(area.top, 0), Math.min(area.bottom, innerHeight)];
          if (left >= right || top >= bottom) return `is outside the window: ${name}`;
          // A large area may be covered in part: something of it has to be seen.
          const points = [.5, .1, .9].flatMap(x => [.5, .1, .9].map(y => [left + (right - left) * x, top + (bottom - top) * y]));
          const isSeen = points.some(([x, y]) => { const hit = document.elementFromPoint(x, y); return hit && (element.contains(hit) || hit.contains(element)); });
          return isSeen ? "" : `is covered: ${name}`;
        }
        """;

    private const string Missed = """
        () => [...window.walk.waiting].filter(element => element.checkVisibility({ visibilityProperty: true }))
          .map(element => `is not reached: ${element.localName} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}"`)
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_keyboard_reaches_everything_and_the_focus_is_always_seen(int width)
    {
        string[] addresses =
        [
            "en/index.html", "ko/hypervisors.html", "en/how-this-site-is-made.html", "ko/subjects/kvm.html", "en/subjects/container.html", "en/subjects/index.html",
            "ko/layers/hypervisor.html", "ko/comparisons/isolation.html", "en/comparisons/index.html", "ko/collections/measurements.html",
            "en/collections/timeline.html", "ko/collections/decisions.html", "en/explorer.html", "ko/pairs/kvm-docker-engine.html", "ko/glossary.html", "404.html",
        ];
        var page = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(browser.AddressOf(address));
            faults.AddRange((await WalkAsync(page)).Select(fault => $"{address}: {fault}"));
        }

        Findings.AssertNone(faults);
        await page.Context.CloseAsync();
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(IPage page)
    {
        var faults = new List<string>();
        var most = await page.EvaluateAsync<int>(Begin) * 2 + 20;
        for (var presses = 0; presses < most; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string>(Step);
            if (fault == "end") return [.. faults, .. await page.EvaluateAsync<string[]>(Missed)];
            if (fault.Length > 0) faults.Add(fault);
            if (fault.StartsWith("trap", StringComparison.Ordinal)) return faults;
        }

        return [.. faults, "has no end"];
    }
}
