using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Waits for where a page leads. Asks again and again, because waiting for the event of a navigation misses one that is quicker.</summary>
internal static class Arrival
{
    private const float Patience = 30_000;

    extension(IPage page)
    {
        /// <summary>Waits until the page is at the address and loaded.</summary>
        public async Task ArrivesAtAsync(string address)
        {
            await Assertions.Expect(page).ToHaveURLAsync(address, new() { Timeout = Patience });
            await page.WaitForLoadStateAsync();
        }

        /// <summary>Waits until the page is at an address that ends so, and loaded.</summary>
        public async Task ArrivesAtEndAsync(string end)
        {
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$"), new() { Timeout = Patience });
            await page.WaitForLoadStateAsync();
        }
    }
}
