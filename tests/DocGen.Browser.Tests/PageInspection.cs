namespace DocGen.Browser.Tests;

/// <summary>What the browser saw in one page. Lists of what is wrong hold it in words.</summary>
/// <param name="Address">The page's address from the site's root.</param>
/// <param name="Complaints">Errors and warnings in the console, exceptions of scripts, and requests that failed.</param>
/// <param name="Elsewhere">Requests that left the site.</param>
/// <param name="Labels">Labels of diagrams that leave their box or the drawing, or lie on each other.</param>
/// <param name="Slips">Blocks that lie on what is before them, marks that left their word, and names that look unlike the text around them, by width.</param>
/// <param name="Shifts">What moved while the page was shown on a phone.</param>
/// <param name="Widths">Widths at which the page scrolls sideways.</param>
/// <param name="Light">What axe objects to in the light theme.</param>
/// <param name="Dark">What axe objects to in the dark theme.</param>
/// <param name="Outline">Where its links lead, and what they can lead to in it.</param>
internal sealed record PageInspection(
    string Address,
    IReadOnlyList<string> Complaints,
    IReadOnlyList<string> Elsewhere,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Slips,
    IReadOnlyList<string> Shifts,
    IReadOnlyList<string> Widths,
    IReadOnlyList<string> Light,
    IReadOnlyList<string> Dark,
    PageOutline Outline)
{
    /// <summary>All that is wrong.</summary>
    public IEnumerable<string> All => [.. Complaints, .. Elsewhere, .. Labels, .. Slips, .. Shifts, .. Widths, .. Light, .. Dark];
}
