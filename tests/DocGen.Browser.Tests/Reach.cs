using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Goes where the keyboard goes.</summary>
internal static class Reach
{
    private const string IsSeen = "() => getComputedStyle(document.activeElement).outlineStyle !== 'none' && document.activeElement.checkVisibility()";

    extension(IPage page)
    {
        /// <summary>Presses Tab until an element has the focus, which must then be seen.</summary>
        public async Task TabToAsync(string selector)
        {
            for (var presses = 0; presses < 60; presses++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (!await page.IsFocusedAsync(selector)) continue;
                Assert.True(await page.EvaluateAsync<bool>(IsSeen), $"The focus is not seen on {selector}.");
                return;
            }

            Assert.Fail($"The keyboard does not reach {selector}.");
        }

        /// <summary>Whether an element has the focus.</summary>
        public Task<bool> IsFocusedAsync(string selector) => page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);
    }
}
