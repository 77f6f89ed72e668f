using DocGen.Testing;

namespace SiteNamespace.Tests;

/// <summary>What readers see, kept as snapshots: a change shows up as a difference that you read and accept.</summary>
public sealed class SiteTests
{
    private static readonly SiteSnapshot s_site = SiteSnapshot.Read("../../_site", "../../src/Starter.1/obj/view-models.json");

    public static TheoryData<string> Pages => [.. s_site.Pages.Select(page => page.Address)];

    public static TheoryData<string> Diagrams => [.. s_site.Diagrams.Select(diagram => diagram.Address)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_what_it_said(string address)
    {
        Snapshot.Match(address, s_site.Page(address).Content);
        Snapshot.Match(address + ".json", s_site.Page(address).ViewModel);
    }

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void A_diagram_looks_as_it_did(string address) => Snapshot.Match(address, s_site.Diagram(address).Svg);
}
