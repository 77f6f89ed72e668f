namespace DocGen.Site.Tests.Render;

/// <summary>Formulas: which dollar signs are some, what becomes of them, and where a mistake is told.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("x^2")]
    [InlineData(@"a_{ij} + b_{ji}")]
    [InlineData(@"\frac{n(n + 1)}{2}")]
    [InlineData(@"\sqrt[3]{x^3 + y^3}")]
    [InlineData(@"\sum_{k = 1}^{n} k^2")]
    [InlineData(@"\int_0^\infty e^{-t} \, dt")]
    [InlineData(@"\lim_{h \to 0} \frac{f(x + h) - f(x)}{h}")]
    [InlineData(@"\begin{pmatrix} 1 & 0 \\ 0 & 1 \end{pmatrix}")]
    [InlineData(@"\begin{cases} 0 & x < 0 \\ 1 & x \ge 0 \end{cases}")]
    [InlineData(@"\begin{aligned} y &= mx + c \\ &= 3x + 1 \end{aligned}")]
    [InlineData(@"\left( \frac{p}{q} \right)^{n}")]
    [InlineData(@"\binom{n}{k} = \binom{n}{n - k}")]
    [InlineData(@"\alpha + \beta \ne \Gamma")]
    [InlineData(@"\vec{v} \cdot \hat{n} = |v| \cos\theta")]
    [InlineData(@"A \cup B \subseteq \mathbb{R}")]
    [InlineData(@"\forall x \in X \; \exists y : x \le y")]
    [InlineData(@"\overline{z} = \underbrace{a}_{\text{Re}} - bi")]
    [InlineData(@"f \colon X \to Y, \quad x \mapsto x^2")]
    [InlineData(@"\mathcal{O}(n \log n)")]
    [InlineData(@"\prod_{p} \frac{1}{1 - p^{-s}}")]
    [InlineData(@"\text{처리량} = \frac{\text{요청 수}}{\text{초}}")]
    [InlineData(@"\nabla \times \mathbf{E} = -\frac{\partial \mathbf{B}}{\partial t}")]
    [InlineData(@"\color{red} x + \textcolor{blue}{y}")]
    [InlineData(@"\boxed{E = mc^2}")]
    [InlineData(@"\begin{array}{l|r} a & b \\ \hline c & d \end{array}")]
    [InlineData(@"x \xrightarrow{f} y")]
    [InlineData(@"\lfloor x \rfloor + \lceil y \rceil")]
    [InlineData(@"\dot{x} = \ddot{y}")]
    [InlineData(@"P(A \mid B) = \frac{P(B \mid A) P(A)}{P(B)}")]
    [InlineData(@"a \equiv b \pmod{m}")]
    public void Tex_becomes_mathml_without_styles(string tex)
    {
        using var site = Site($"Vor ${tex}$ nach.\n\n$$\n{tex}\n$$\n").Built();
        var page = site.Page("de/a.html");

        var formulas = page.QuerySelectorAll("main math");
        Assert.Equal(2, formulas.Length);
        Assert.All(formulas, formula => Assert.Equal(tex, formula.GetAttribute("alttext")));
        Assert.Equal("block", formulas[1].GetAttribute("display"));
        Assert.NotNull(page.QuerySelector("main p math"));
        Assert.NotNull(page.QuerySelector("main div.formula[tabindex] > math"));
        Assert.Empty(page.QuerySelectorAll("main [style], main math script, main math a"));
    }

    [Theory]
    [InlineData(@"Es ist $\frac{a}{$ so.", @"(3,18): error DG2066: The formula cannot be read: Unexpected end of input in a macro argument, expected '}'.")]
    [InlineData(@"Es ist $a + \nix$ so.", @"(3,13): error DG2066: The formula cannot be read: Unsupported function name: \nix.")]
    [InlineData("$$\na\n+ x^2^3\n$$", "(5,6): error DG2066: The formula cannot be read: Double superscript.")]
    [InlineData("```math\na\n\\begin{matrix} a\n```", @"(5,17): error DG2066: The formula cannot be read: Expected & or \\ or \cr or \end.")]
    public void A_mistake_is_told_at_its_place(string text, string expected)
    {
        using var site = Site(text + "\n");
        site.AssertProblems($"content/de/a.md{expected} Mend it, or write '\\$' for a dollar sign that is none of a formula.");
    }

    [Theory]
    [InlineData(@"\def\a{\a\a}\a")]
    [InlineData("{", 4_000)]
    [InlineData("x", 20_000)]
    [InlineData(@"\frac{", 1_900)]
    public void A_formula_that_is_too_much_is_told_of(string piece, int count = 1)
    {
        using var site = Site($"$$\n{string.Concat(Enumerable.Repeat(piece, count))}\n$$\n");
        Assert.Matches(@"^content/de/a\.md\(4,\d+\): error DG20(68|66): The formula ", Assert.Single(site.Problems()));
    }

    [Theory]
    [InlineData("costs $5 and $10")]
    [InlineData("costs $5 to 10$ here")]
    [InlineData("US$5/US$10, $HOME/$USER, $HOME and $PATH")]
    [InlineData("from $1,000 to $2,000, or $3.50.")]
    [InlineData(@"\$x\$ and \$y^2\$")]
    [InlineData("`$x^2$` and `$$y$$`")]
    [InlineData("a $5 fee - and 3% - of $100")]
    [InlineData("$ 5 $ and $$ and $")]
    [InlineData("$5 `a = $`")]
    public void Prose_with_dollar_signs_stays_prose(string text)
    {
        using var site = Site(text + "\n").Built();
        var page = site.Page("de/a.html");

        Assert.Empty(page.QuerySelectorAll("math"));
        Assert.Equal(text.Replace("\\", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal), page.QuerySelector("main .prose p")!.TextContent.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$x$는 수이다", "x")]
    [InlineData("($x$)", "x")]
    [InlineData("$`a_1 + a_2`$", "a_1 + a_2")]
    [InlineData("$$x^2$$", "x^2")]
    [InlineData("$a + b$, so", "a + b")]
    [InlineData("**$n$**", "n")]
    [InlineData("$f(x, y)$", "f(x, y)")]
    [InlineData("$a\n= b$", "a = b")]
    public void What_stands_around_a_formula(string text, string tex)
    {
        using var site = Site(text + "\n").Built();
        Assert.Equal(tex, Assert.Single(site.Page("de/a.html").QuerySelectorAll("main math")).GetAttribute("alttext"));
    }

    [Fact]
    public void A_pipe_of_a_formula_in_a_table_is_escaped_as_in_code()
    {
        using var site = Site("| a | b |\n|---|---|\n| $\\|x\\|$ | c |\n").Built();
        Assert.Equal("|x|", Assert.Single(site.Page("de/a.html").QuerySelectorAll("main td math")).GetAttribute("alttext"));
    }

    [Fact]
    public void Headings_search_and_markdown_keep_what_was_written()
    {
        using var site = Site("## Die Formel $E = mc^2$\n\nText.\n").Built();
        var page = site.Page("de/a.html");

        Assert.NotNull(page.QuerySelector("h2#die-formel-e--mc2 math"));
        Assert.Contains("## Die Formel $E = mc^2$", site.Text("de/a.md"), StringComparison.Ordinal);
        Assert.Contains("E = mc^2", string.Concat(site.Files().Where(file => file.Key.Contains("search", StringComparison.Ordinal)).Select(file => System.Text.Encoding.UTF8.GetString(file.Value))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\href{javascript:alert(1)}{x}")]
    [InlineData(@"\class{evil}{x}")]
    [InlineData(@"\style{color: red}{x}")]
    [InlineData(@"\includegraphics{http://example.org/x.png}")]
    public void Nothing_of_html_comes_in(string tex)
    {
        using var site = Site($"${tex}$\n");
        Assert.Matches(@"^content/de/a\.md\(3,\d+\): error DG2066: ", Assert.Single(site.Problems()));
    }

    private static SiteProject Site(string text) => new SiteProject().With("content/de/index.md", "# Start\n").With("content/de/a.md", "# Titel\n\n" + text);
}
