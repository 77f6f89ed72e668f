using FirstSite;

namespace Virtualization.Tests;

/// <summary>The rendered site, for the tests that read it.</summary>
public sealed class FirstSiteFixture : IDisposable
{
    /// <summary>The site.</summary>
    public RenderedSite Site { get; } = RenderedSite.Render();

    /// <inheritdoc/>
    public void Dispose() => Site.Dispose();
}
