using DocGen.Shared;

namespace DocGen.Site.Tests.Load;

/// <summary>Form C of Unicode, which .NET does not compute where globalization is invariant.</summary>
public sealed class NormalizationTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("A\u030Angstro\u0308m", "\u00C5ngstr\u00F6m")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("\u30AB\u3099\u30CF\u309A", "\u30AC\u30D1")]
    [InlineData("e\u0302\u0323", "\u1EC7")]
    [InlineData("e\u0323\u0302", "\u1EC7")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0B47\u0B3E", "\u0B4B")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0315\u0300", "\u00E0\u0315")]
    [InlineData("\uFF21\u3392", "\uFF21\u3392")]
    [InlineData("\uD83D\uDE00e\u0301", "\uD83D\uDE00\u00E9")]
    public void Equivalent_texts_have_one_form(string text, string composed)
    {
        Assert.Equal(composed, Normalization.Normalize(text));
        Assert.Equal(composed, Normalization.Normalize(composed));
    }

    [Fact]
    public void Halves_of_pairs_stay() => Assert.Equal("\uD83D\u00E9\uDE00", Normalization.Normalize("\uD83De\u0301\uDE00"));

    [Fact]
    public void Many_marks_take_no_longer_than_their_number() =>
        Assert.Equal(300_001, Normalization.Normalize("q" + string.Concat(Enumerable.Repeat("\u0307\u0323\u0315", 100_000))).Length);
}
