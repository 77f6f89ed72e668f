namespace DocGen.Browser.Tests;

/// <summary>What the browser saw in one page. Each list holds what is wrong, in words.</summary>
/// <param name="Address">The page's address from the site's root.</param>
/// <param name="Messages">Errors and warnings in the console, and exceptions of scripts.</param>
/// <param name="Requests">Requests that failed or went elsewhere.</param>
/// <param name="Labels">Labels of diagrams that leave their box or the drawing, or lie on each other.</param>
/// <param name="Widths">Widths at which the page scrolls sideways.</param>
/// <param name="Light">What axe objects to in the light theme.</param>
/// <param name="Dark">What axe objects to in the dark theme.</param>
internal sealed record PageInspection(
    string Address,
    IReadOnlyList<string> Messages,
    IReadOnlyList<string> Requests,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Widths,
    IReadOnlyList<string> Light,
    IReadOnlyList<string> Dark)
{
    /// <summary>All that is wrong.</summary>
    public IEnumerable<string> All => [.. Messages, .. Requests, .. Labels, .. Widths, .. Light, .. Dark];
}
