namespace DocGen.Site.Tests.Render;

/// <summary>Where the lines of a page may not break.</summary>
public sealed class LineBreakTests
{
    [Theory]
    [InlineData("커널(kernel)을 쓴다", "커널(kernel<span class=\"keep\">)을</span> 쓴다")]
    [InlineData("‘모니터’는 ‘VMM’이다", "‘모니터<span class=\"keep\">’는</span> ‘VMM<span class=\"keep\">’이</span>다")]
    [InlineData("커널(kernel) 위", "커널(kernel) 위")]
    [InlineData("[VMM(x)](https://example.org)라는", "<a href=\"https://example.org\">VMM(x)</a>⁠라는")]
    [InlineData("**VMM(x)** 은", "<strong>VMM(x)</strong> 은")]
    public void A_particle_stays_with_the_bracket_before_it(string markdown, string html) => Assert.Equal(html, Paragraph(markdown));

    [Theory]
    [InlineData("Hyper-V는", "<span class=\"keep\">Hyper-V</span>는")]
    [InlineData("VT-x, SR-IOV and CVE-2025-22224, GPL-2.0", "<span class=\"keep\">VT-x</span>, <span class=\"keep\">SR-IOV</span> and <span class=\"keep\">CVE-2025-22224</span>, <span class=\"keep\">GPL-2.0</span>")]
    [InlineData("OS-level, multi-tenant", "OS-level, multi-tenant")]
    [InlineData("Type 1과 Type 2", "<span class=\"keep\">Type 1</span>과 <span class=\"keep\">Type 2</span>")]
    [InlineData("NIST SP 800-125A, Linux 2.6.20", "NIST <span class=\"keep\">SP 800-125A</span>, <span class=\"keep\">Linux 2.6.20</span>")]
    [InlineData("In 1974", "In 1974")]
    [InlineData("Laser 300", "Laser 300")]
    [InlineData("within 125 ms, 1,024 MiB", "within <span class=\"keep\">125 ms</span>, <span class=\"keep\">1,024 MiB</span>")]
    [InlineData("12 books", "12 books")]
    [InlineData("-XX:+UseG1GC, --help 또는 -v", "<span class=\"keep\">-X</span>X:+UseG1GC, <span class=\"keep\">--h</span>elp 또는 <span class=\"keep\">-v</span>")]
    [InlineData("well-known, 3 - x, a -- b", "well-known, 3 - x, a -- b")]
    [InlineData("(Hyper-V)은", "(<span class=\"keep\">Hyper-V</span><span class=\"keep\">)은</span>")]
    public void A_name_stays_in_one_piece(string markdown, string html) => Assert.Equal(html, Paragraph(markdown));

    [Theory]
    [InlineData("`Hyper-V` 와", "<code>Hyper-V</code> 와")]
    [InlineData("[x](https://example.org \"Hyper-V 1.0\")", "<a href=\"https://example.org\" title=\"Hyper-V 1.0\">x</a>")]
    public void Code_and_attributes_stay_as_they_are(string markdown, string html) => Assert.Equal(html, Paragraph(markdown));

    private static string Paragraph(string markdown)
    {
        using var site = new SiteProject { Languages = ["ko"] };
        return site.WithPage("a", $"# 제목\n\n{markdown}\n").Built().Page("ko/a.html").QuerySelector(".prose p")!.InnerHtml;
    }
}
