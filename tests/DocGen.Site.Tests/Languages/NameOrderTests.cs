using DocGen.Site.Languages;

namespace DocGen.Site.Tests.Languages;

public sealed class NameOrderTests
{
    [Fact]
    public void Digits_come_first_then_Hangul_then_everything_else()
    {
        string[] expected = ["64비트", "가상 머신", "가상화", "커널", "하드웨어", "apple", "Docker", "Éa", ".NET", "Xen", "あさがお", "カード", "がく", "カヌー", "日本"];

        Assert.Equal(expected, expected.Reverse().Order(NameOrder.Instance));
    }

    [Theory]
    [InlineData("docker", "Xen")]
    [InlineData("Docker", "xen")]
    [InlineData("(가상) 머신", "가상 분할")]
    [InlineData("가", "[나]")]
    [InlineData("Type 1", "Type 2")]
    [InlineData("Type", "Type 1")]
    [InlineData("가상 머신", "가상머신")]
    [InlineData("", "0")]
    [InlineData("\uFF5E", "\U00020000")]
    public void Case_and_brackets_are_ignored(string first, string second)
    {
        Assert.True(NameOrder.Instance.Compare(first, second) < 0);
        Assert.True(NameOrder.Instance.Compare(second, first) > 0);
    }

    [Theory]
    [InlineData("", "Äpfel, Banane, Typ 2, Typ 10, Zoo")]
    [InlineData("", "Resume, resume, Résumé, résumé, resumes")]
    [InlineData("de", "Ofen, Öl, Oma, Straße, Strasse 2, Tal")]
    [InlineData("sv", "Adam, Zebra, Ål, Älg, Öl")]
    [InlineData("da", "Aben, Zebra, Æble, Øl, Ål")]
    [InlineData("es", "Nube, Nuñez, Ñandú, Oso")]
    [InlineData("pl", "lato, łąka, mak, zebra, źle, żaba")]
    [InlineData("ru", "Ежик, Ёлка, Живот, Игла, Йод, Кот")]
    [InlineData("uk", "Гном, Ґанок, Дим, Зуб, Ива, Іва, Їжак, Йод, Кіт")]
    [InlineData("ja", "ＡＢＣ, か, が, カ, ガ, ｶﾞ, カード, かさ, きって, キツネ, 犬")]
    [InlineData("ar", "أحمد, بيت, تاج")]
    [InlineData("el", "Άλφα, Αλφάβητο, Βήτα")]
    [InlineData("", "1.2.9, 1.2.10, 1.10, 09, 9, 010, 99999999999999999999, 100000000000000000000")]
    [InlineData("ko", "1장, \u1100\u1161, 가방, \u1102\u1161비, 다리, C#, C++")]
    public void Numbers_go_by_value_and_letters_before_their_accents(string language, string names)
    {
        var expected = names.Split(", ");

        Assert.Equal(expected, expected.Reverse().Order(NameOrder.Of(language)));
    }

    [Fact]
    public void Names_that_differ_in_case_or_brackets_only_still_have_an_order()
    {
        Assert.True(NameOrder.Instance.Compare("XEN", "Xen") < 0);
        Assert.True(NameOrder.Instance.Compare("(Xen)", "Xen") < 0);
        Assert.Equal(0, NameOrder.Instance.Compare("Xen", "Xen"));
        Assert.Equal(0, NameOrder.Instance.Compare(null, ""));
    }
}
