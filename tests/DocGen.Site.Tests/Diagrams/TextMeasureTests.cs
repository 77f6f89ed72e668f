using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class TextMeasureTests
{
    // The reference widths are the sums of the advances in the fonts' own tables, in em.
    [Theory]
    [InlineData("Application", 6.380)]     // DejaVu Sans Bold
    [InlineData("Libraries", 4.973)]       // DejaVu Sans Bold
    [InlineData("100 %", 3.438)]           // DejaVu Sans Bold
    [InlineData("@-#", 2.212)]             // Noto Sans CJK KR Bold
    [InlineData("하드웨어", 3.68)]          // Noto Sans CJK KR Bold
    public void No_font_draws_a_text_wider_than_it_is_measured(string text, double em) =>
        Assert.InRange(TextMeasure.Width(text, 1), em, em * 1.15);

    [Theory]
    [InlineData("가", 14)]
    [InlineData("漢", 14)]
    [InlineData("－", 14)]
    [InlineData("＋", 14)]
    [InlineData("", 0)]
    public void A_wide_character_is_one_em(string text, double width) => Assert.Equal(width, TextMeasure.Width(text, 14));

    [Theory]
    [InlineData("e\u0301", "e")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("a\u200Db", "ab")]
    public void What_is_drawn_into_another_character_adds_no_width(string text, string same) =>
        Assert.Equal(TextMeasure.Width(same, 14), TextMeasure.Width(text, 14));

    [Fact]
    public void A_broken_surrogate_pair_is_measured_without_an_exception() => Assert.True(TextMeasure.Width("a\uD800", 14) > 0);
}
