using FirstSite;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>The first site, rendered once, served on loopback, and a browser to look at it.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private SiteServer? _server;
    private IPlaywright? _playwright;
    private Task<IReadOnlyList<PageInspection>>? _inspections;

    /// <summary>The rendered site.</summary>
    public RenderedSite Site { get; private set; } = null!;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where the site is served: under a path, as on GitHub Pages.</summary>
    public Uri Address => _server!.Address;

    /// <summary>The full address of a page.</summary>
    /// <param name="page">Its address from the site's root.</param>
    public string AddressOf(string page) => new Uri(Address, page).AbsoluteUri;

    /// <summary>What is seen in each page of the site; every page is looked at once, for all tests.</summary>
    internal Task<IReadOnlyList<PageInspection>> InspectAsync() => _inspections ??= SiteInspector.InspectAsync(this, Address, Site.Addresses);

    /// <summary>Opens a tab of its own, with its own storage.</summary>
    /// <param name="options">How the browser is set up; null for English in a window of 1280 by 800. Nothing moves, so that what is measured has arrived.</param>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.Locale ??= "en-US";
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        return await (await Browser.NewContextAsync(options)).NewPageAsync();
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // The page for what is not found holds the site's address, so there has to be a port before there is a site.
        _server = await SiteServer.StartAsync(() => Site.Folder, "/repo/");
        Site = RenderedSite.Render(Address.AbsoluteUri);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await InstalledBrowser.Executable,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        Site?.Dispose();
    }
}
