using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class TextWrappingTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "게스트 OS", "하드웨어 지원 가상화(VT-x, AMD-V) 계층", "Windows Subsystem for Linux 2", "Donaudampfschifffahrtsgesellschaft",
        "네임스페이스·cgroup", "((((((((((((", "👩‍💻👩‍💻👩‍💻👩‍💻", "가나다라마바사아자차카타파하", "a\u0301\u0301\u0301bc",
        "ระบบปฏิบัติการเครื่องแม่ข่ายเสมือน", "हाइपरवाइज़र प्रबंधनक्षेत्र", "نظام التشغيل المضيف", "仮想マシンモニターのバックアップ", "🇰🇷🇩🇪🏴󠁧󠁢󠁳󠁣󠁴󠁿", "က္ခမြန်မာ", "\uD800\uDC00x", "(괄호만(겹쳐(있는))이름)",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Lines_hold_the_whole_text_and_fit(string text)
    {
        for (var width = 40.0; width < 300; width += 7)
        {
            var lines = TextWrapping.Wrap(text, 14, width);
            Assert.Equal(text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
            Assert.All(lines, line => Assert.True(TextMeasure.Width(line, 14) <= width, $"'{line}' is wider than {width}"));
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void The_narrowest_width_breaks_no_word_and_one_less_does_not_do(string text)
    {
        for (var lines = 1; lines <= 4; lines++)
        {
            var width = TextWrapping.NarrowestWidth(text, 14, lines);
            Assert.Equal(text, string.Join(' ', TextWrapping.Wrap(text, 14, width)));
            Assert.InRange(TextWrapping.Wrap(text, 14, width).Count, 1, lines);
            var narrower = TextWrapping.Wrap(text, 14, width - 0.1);
            Assert.True(narrower.Count > lines || string.Join(' ', narrower) != text || text.Length == 1);
        }
    }

    [Fact]
    public void Hangul_breaks_at_spaces_only() =>
        Assert.Equal(["호스트", "운영체제", "커널"], TextWrapping.Wrap("호스트 운영체제 커널", 14, 60));

    [Fact]
    public void A_bracket_stays_with_its_word() =>
        Assert.Equal(["가상", "머신(VM)"], TextWrapping.Wrap("가상 머신(VM)", 14, 80));

    [Fact]
    public void A_word_that_is_too_long_breaks_before_its_bracket_and_after_its_hyphen()
    {
        Assert.Equal(["하이퍼바이저", "(VMM)"], TextWrapping.Wrap("하이퍼바이저(VMM)", 14, 100));
        Assert.Equal(["para-", "virtualization"], TextWrapping.Wrap("para-virtualization", 14, 130));
    }

    [Theory]
    [InlineData("क्षेत्र", 14)]
    [InlineData("เครื่องแม่ข่าย", 14)]
    [InlineData("サーバー", 14)]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 14)]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", 14)]
    public void No_letter_is_parted_from_what_belongs_to_it(string text, double width)
    {
        var lines = TextWrapping.Wrap(text, 14, width);
        Assert.Equal(text, string.Concat(lines));
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain(line[^1], "\u094D\u200Dเแโใไ");
            Assert.DoesNotContain(line[0], "\u094D\u200Dーัื่็\u1161\u11AB\u1173\u11AF");
        });
    }

    [Fact]
    public void A_no_break_space_holds() => Assert.Equal(["－\u00A0게스트", "OS"], TextWrapping.Wrap("－\u00A0게스트 OS", 14, 66));

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void A_blank_text_has_no_lines(string text)
    {
        Assert.Empty(TextWrapping.Wrap(text, 14, 100));
        Assert.Equal(0, TextWrapping.NarrowestWidth(text, 14, 3));
    }
}
