namespace DocGen.Browser.Tests;

/// <summary>What holds for every page in every language, as a browser shows it.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class EveryPageTests(SiteInBrowser browser)
{
    [Fact]
    public Task No_page_complains_and_no_request_fails() => AssertNoneAsync(page => page.Complaints);

    [Fact]
    public Task No_request_leaves_the_site() => AssertNoneAsync(page => page.Elsewhere);

    [Fact]
    public Task No_label_of_a_diagram_leaves_its_box_or_lies_on_another() => AssertNoneAsync(page => page.Labels);

    [Fact]
    public Task Nothing_lies_on_another_or_leaves_its_word() => AssertNoneAsync(page => page.Slips);

    [Fact]
    public Task Nothing_moves_while_a_page_is_shown_on_a_phone() => AssertNoneAsync(page => page.Shifts);

    [Fact]
    public Task No_page_scrolls_sideways_on_phones_tablets_or_desktops() => AssertNoneAsync(page => page.Widths);

    [Fact]
    public Task No_page_is_inaccessible_in_the_light_theme() => AssertNoneAsync(page => page.Light);

    [Fact]
    public Task No_page_is_inaccessible_in_the_dark_theme() => AssertNoneAsync(page => page.Dark);

    private async Task AssertNoneAsync(Func<PageInspection, IReadOnlyList<string>> findings)
    {
        var inspections = await browser.InspectAsync();
        Assert.NotEmpty(inspections);
        Findings.AssertNone(inspections.SelectMany(page => findings(page).Select(finding => $"{page.Address}: {finding}")));
    }
}
