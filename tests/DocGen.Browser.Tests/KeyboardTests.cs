using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Pages of every kind, walked through by keyboard alone.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class KeyboardTests(SiteInBrowser browser)
{
    /// <summary>
    /// Looks, each time that a key is let go, at where the focus is: what is wrong there, until it has gone through the page or is caught. The keyboard
    /// should reach whatever is shown and takes the focus; of radio buttons, and of what is folded away, it need not reach everything.
    /// </summary>
    private const string Begin = """
        () => {
          const waiting = new Set([...document.querySelectorAll("a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex]")]
            .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true })));
          const reached = new Set(), walk = window.walk = { most: waiting.size * 2 + 20, faults: [], isOver: false };
          const nameOf = element => `${element.localName} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}" ${element.getAttribute("href") ?? ""}`;
          const end = faults => {
            walk.isOver = true;
            walk.faults.push(...faults);
          };
          const faultOf = element => {
            const style = getComputedStyle(element), shape = element.querySelector(":scope > rect");
            if (style.outlineStyle === "none" && !(shape && getComputedStyle(shape).strokeWidth !== "0px")) return "has no mark of the focus";
            const area = [...element.getClientRects()].find(rect => rect.width > 0 && rect.height > 0) ?? element.getBoundingClientRect();
            const [left, right] = [Math.max(area.left, 0), Math.min(area.right, innerWidth)], [top, bottom] = [Math.max(area.top, 0), Math.min(area.bottom, innerHeight)];
            if (left >= right || top >= bottom) return "is outside the window";
            // A large area may be covered in part: something of it has to be seen.
            const points = [.5, .1, .9].flatMap(x => [.5, .1, .9].map(y => [left + (right - left) * x, top + (bottom - top) * y]));
            return points.some(([x, y]) => { const hit = document.elementFromPoint(x, y); return hit && (element.contains(hit) || hit.contains(element)); }) ? "" : "is covered";
          };
          walk.look = () => {
            if (walk.isOver) return;
            const element = document.activeElement;
            if (element === document.body || element === null || element === reached.values().next().value)
              return end([...waiting].filter(element => element.checkVisibility({ visibilityProperty: true })).map(element => `is not reached: ${nameOf(element)}`));
            if (reached.has(element)) return end([`trap: ${nameOf(element)}`]);
            reached.add(element);
            waiting.delete(element);
            const fault = faultOf(element);
            if (fault) walk.faults.push(`${fault}: ${nameOf(element)}`);
          };
          // Then what the key moved has moved.
          addEventListener("keyup", walk.look, true);
        }
        """;

    /// <summary>What was found, once the walk is over. A page that has lost the focus no longer hears of keys.</summary>
    private const string Result = """
        pressed => {
          const { walk } = window;
          if (document.activeElement === document.body) walk.look();
          return walk.isOver ? walk.faults : pressed > walk.most ? [...walk.faults, "has no end"] : null;
        }
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
        var keyboard = await page.Context.NewCDPSessionAsync(page);
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(browser.AddressOf(address));
            faults.AddRange((await WalkAsync(page, keyboard)).Select(fault => $"{address}: {fault}"));
        }

        Findings.AssertNone(faults);
        await page.Context.CloseAsync();
    }

    // Keys are pressed one after another without waiting for what comes of each: the page itself looks.
    private static async Task<IReadOnlyList<string>> WalkAsync(IPage page, ICDPSession keyboard)
    {
        const int Presses = 40;
        await page.EvaluateAsync(Begin);
        for (var pressed = Presses; ; pressed += Presses)
        {
            await Task.WhenAll(Enumerable.Range(0, Presses).SelectMany(_ => new[] { "rawKeyDown", "keyUp" }).Select(type =>
                keyboard.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = "Tab", ["code"] = "Tab", ["windowsVirtualKeyCode"] = 9 })).ToArray());
            if (await page.EvaluateAsync<string[]?>(Result, pressed) is { } faults) return faults;
        }
    }
}
