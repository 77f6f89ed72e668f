namespace DocGen.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText s_text = new(("ko", "층"), ("en", "layer"));

    [Fact]
    public void A_text_is_found_by_its_language() => Assert.Equal("layer", s_text["en"]);

    [Fact]
    public void A_language_that_is_missing_is_named() =>
        Assert.Contains("'fr'", Assert.Throws<KeyNotFoundException>(() => s_text["fr"]).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_text_stands_in_for_a_language_that_is_missing()
    {
        var draft = new LocalizedText(("en", "layer")) { StandIn = "layer" };

        Assert.Equal("layer", draft["ko"]);
        Assert.False(draft.TryGet("ko", out _));
    }

    [Fact]
    public void A_language_stands_once() => Assert.Throws<ArgumentException>(() => new LocalizedText(("ko", "층"), ("ko", "계층")));

    [Fact]
    public void Without_a_language_a_text_is_its_first() => Assert.Equal("층", s_text.ToString());
}
